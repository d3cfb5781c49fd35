# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A positive-number field and its four awkward cases"
# runs-in = "browser"
# ///
class Positive:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.name]
        except KeyError:
            kind = type(instance).__name__
            message = f"{kind}.{self.name} is not set"
            raise AttributeError(message) from None

    def __set__(self, instance, value):
        if not value > 0:  # refuses NaN too
            raise ValueError(f"{self.name} must be > 0, got {value!r}")
        instance.__dict__[self.name] = value


class Product:
    price = Positive()
    weight = Positive()

    def __init__(self, price):
        self.price = price


tea = Product(4)
print("set:  ", tea.price, vars(tea))
print("class:", type(Product.price).__name__)
print("unset:", hasattr(tea, "weight"), getattr(tea, "weight", "-"))
for attempt in (
    lambda: Product(0),
    lambda: setattr(tea, "price", float("nan")),
    lambda: tea.weight,
):
    try:
        attempt()
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
print("still:", tea.price)
