# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A computed attribute of the class"
# runs-in = "browser"
# ///
class Stacked:
    @classmethod
    @property
    def label(cls):
        return cls.__name__.lower()


class ClassProperty:
    def __init__(self, getter):
        self.getter = getter

    def __get__(self, instance, owner):
        return self.getter(owner)


class Own:
    @ClassProperty
    def label(cls):
        return cls.__name__.lower()


value = Stacked.label
print("stacked:", value if isinstance(value, str) else type(value).__name__)
print("own descriptor:", Own.label, Own().label)
