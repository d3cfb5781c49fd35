# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The same path one level up: looking a name up on a class"
# runs-in = "browser"
# ///
class Label:
    def __init__(self, text):
        self.text = text

    def __get__(self, instance, owner=None):
        place = "class" if instance is None else "instance"
        return f"{self.text}, asked on the {place}"


class DataLabel(Label):
    def __set__(self, instance, value):
        print(f"__set__({instance.__name__}, {value!r})")


class Meta(type):
    strong = DataLabel("metaclass, data")
    weak = Label("metaclass, non-data")
    only_meta = "metaclass attribute"


class Model(metaclass=Meta):
    strong = "class attribute"
    weak = Label("class, non-data")


print(Model.strong)  # here the "instance" is Model
print(Model.weak)
print(Model().weak)
print(Model.only_meta, "- on an instance:", hasattr(Model(), "only_meta"))
Model.strong = 1
Model.weak = "replaced"  # no Label.__set__ is asked
print(Model().weak)
