# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two things no other hook can do"
# runs-in = "browser"
# ///
class OnceDict(dict):
    def __setitem__(self, name, value):
        if name in self and not name.startswith("__"):
            raise TypeError(f"{name} is defined twice")
        super().__setitem__(name, value)


class SuiteMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return OnceDict()  # the body writes into this

    def __len__(cls):  # len() of the class itself
        return sum(name.startswith("check_") for name in vars(cls))


class Suite(metaclass=SuiteMeta):
    pass


class Orders(Suite):
    def check_total(self): ...

    def check_tax(self): ...


print("len(Orders) =", len(Orders))
try:

    class Payments(Suite):
        def check_limit(self): ...

        def check_limit(self): ...  # pasted, never renamed

except TypeError as error:
    print(f"{type(error).__name__}: {error}")
