# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Each class takes its own argument and passes on the rest"
# runs-in = "browser"
# ///
class Product:
    def __init__(self, *, name, **rest):
        super().__init__(**rest)  # object accepts nothing more
        self.name = name

    def label(self):
        return [self.name]


class Priced(Product):
    def __init__(self, *, cents, **rest):
        super().__init__(**rest)
        self.cents = cents

    def label(self):
        return [*super().label(), f"{self.cents} cents"]


class Perishable(Product):
    def __init__(self, *, days, **rest):
        super().__init__(**rest)
        self.days = days

    def label(self):
        return [*super().label(), f"{self.days} days"]


class Cheese(Priced, Perishable):
    pass


print(Cheese(name="Brie", cents=450, days=9).label())
try:
    Cheese(name="Brie", cents=450, days=9, colour="white")
except TypeError as error:
    print("leftover colour:", type(error).__name__)
