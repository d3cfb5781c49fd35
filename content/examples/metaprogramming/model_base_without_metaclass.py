# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The same collection without a metaclass"
# runs-in = "browser"
# ///
class Field:
    def __set_name__(self, owner, name):
        print(f"  __set_name__: {owner.__name__}.{name}")
        self.name = name


class Model:
    fields = ()

    def __init_subclass__(cls, table=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("  __init_subclass__:", cls.__name__)
        own = [v for v in vars(cls).values() if isinstance(v, Field)]
        cls.fields = (*cls.fields, *own)
        cls.table = table or cls.__name__.lower()


class Book(Model):
    title = Field()


class Audiobook(Book, table="audio"):
    minutes = Field()


for model in (Book, Audiobook):
    names = [field.name for field in model.fields]
    print(type(model).__name__, model.table, names)
print("left on the class:", isinstance(Book.title, Field))
