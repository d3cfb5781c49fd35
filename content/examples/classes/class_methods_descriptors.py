# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What each decorator hands out on attribute access"
# runs-in = "browser"
# ///
class Base:
    def plain(self):
        return "plain"

    @classmethod
    def through_class(cls):
        return cls.__name__

    @staticmethod
    def bare():
        return "bare"

    try:
        at_definition = bare()  # still the staticmethod object
    except TypeError as error:
        at_definition = f"TypeError: {error}"


class Child(Base):
    pass


child = Child()
for name in "plain", "through_class", "bare":
    raw = vars(Base)[name]
    handed_out = getattr(child, name)
    owner = getattr(handed_out, "__self__", None)
    bound_to = {child: "instance", Child: "Child", None: "-"}[owner]
    print(
        f"{name:13} {type(raw).__name__:12}",
        f"{type(handed_out).__name__:8} {bound_to}",
    )
print("in the class body:", Base.at_definition)
