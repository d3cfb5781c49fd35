# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A descriptor that checks types on assignment"
# runs-in = "browser"
# ///
class Typed:
    def __init__(self, expected: type) -> None:
        self.expected = expected

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type):
        if instance is None:
            return self  # access on the class
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, instance: object, value: object) -> None:
        if not isinstance(value, self.expected):
            expected = self.expected.__name__
            raise TypeError(f"{self.name}: expected {expected}: {value!r}")
        instance.__dict__[self.name] = value


class Item:
    name = Typed(str)
    count = Typed(int)

    def __init__(self, name: str, count: int) -> None:
        self.name = name  # checked here too
        self.count = count


tea = Item("tea", 2)
tea.count = True  # a bool is an int
print(tea.name, tea.count, type(Item.count).__name__)
for attempt in (
    lambda: setattr(tea, "count", "3"),
    lambda: Item(None, 1),
    lambda: Item.__new__(Item).name,
):
    try:
        attempt()
    except (TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
