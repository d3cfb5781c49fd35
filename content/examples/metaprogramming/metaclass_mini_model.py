# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A class made by calling type, and a miniature model"
# runs-in = "browser"
# ///
class Field:
    def __init__(self, column_type):
        self.column_type = column_type


class ModelMeta(type):
    def __new__(mcls, name, bases, namespace):
        fields = {}
        for base in reversed(bases):
            fields |= getattr(base, "fields", {})
        for key, value in list(namespace.items()):
            if isinstance(value, Field):
                fields[key] = namespace.pop(key)
        namespace["fields"] = fields
        return super().__new__(mcls, name, bases, namespace)

    def ddl(cls):
        columns = (f"{k} {f.column_type}" for k, f in cls.fields.items())
        return f"CREATE TABLE {cls.__name__.lower()} ({', '.join(columns)})"


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        if unknown := values.keys() - self.fields.keys():
            raise TypeError(f"no such field: {', '.join(unknown)}")
        vars(self).update(values)


class Person(Model):
    name = Field("TEXT")


namespace = {"grade": Field("INTEGER")}
Employee = type("Employee", (Person,), namespace)  # no class statement

print(type(Employee).__name__, "- a Model:", issubclass(Employee, Model))
print(Employee.ddl())
print(vars(Employee(name="Ada", grade=7)))
print("Field left on the class:", hasattr(Employee, "grade"))
try:
    Person(grade=1)
except TypeError as error:
    print("TypeError:", error)
