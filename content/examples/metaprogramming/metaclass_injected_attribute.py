# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Injected into the class, or kept on the metaclass"
# runs-in = "browser"
# ///
class Tagged(type):
    def __new__(mcls, name, bases, namespace):
        namespace.setdefault("tag", name.lower())
        return super().__new__(mcls, name, bases, namespace)

    kind = "an attribute of the metaclass"

    def describe(cls):
        return f"{cls.__name__} tagged {cls.tag!r}"


class Invoice(metaclass=Tagged):
    pass


class Draft(Invoice):  # the metaclass is inherited
    tag = "wip"


invoice = Invoice()
print(type(Invoice).__name__, type(Draft).__name__)
print(Invoice.describe(), "/", Draft.describe())
for name in "tag", "kind", "describe":
    print(
        f"{name:9} on the class: {hasattr(Invoice, name)!s:5}",
        f"on an instance: {hasattr(invoice, name)}",
    )
