# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A miniature model base: fields leave the body and enter _meta"
# runs-in = "browser"
# ///
class Options:
    def __init__(self, meta):
        self.table = getattr(meta, "table", None)
        self.fields = []


class Field:
    def contribute_to_class(self, cls, name):
        self.name = name
        cls._meta.fields.append(self)  # nothing is set on the class


class ModelBase(type):
    def __new__(mcs, name, bases, namespace):
        if not any(isinstance(base, ModelBase) for base in bases):
            return super().__new__(mcs, name, bases, namespace)
        meta = namespace.pop("Meta", None)
        taken = {key: value for key, value in namespace.items()
                 if hasattr(value, "contribute_to_class")}
        rest = {key: value for key, value in namespace.items()
                if key not in taken}
        cls = super().__new__(mcs, name, bases, rest)
        cls._meta = Options(meta)
        for key, value in taken.items():
            value.contribute_to_class(cls, key)
        cls.DoesNotExist = type("DoesNotExist", (LookupError,), {})
        return cls


class Model(metaclass=ModelBase):
    def __init__(self, **values):
        for field in self._meta.fields:
            setattr(self, field.name, values.pop(field.name, None))
        if values:
            raise TypeError(f"unknown fields: {sorted(values)}")


class Book(Model):
    title = Field()
    pages = Field()

    class Meta:
        table = "library_book"

    def __str__(self):
        return f"{self.title} ({self.pages})"


print("fields:", [field.name for field in Book._meta.fields])
print("table:", Book._meta.table)
print("on the class:", hasattr(Book, "title"), hasattr(Book, "Meta"))
print("instance:", Book(title="Emma", pages=474))
print("own exception:", issubclass(Book.DoesNotExist, LookupError))
