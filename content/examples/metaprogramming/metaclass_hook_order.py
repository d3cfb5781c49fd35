# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The order of class creation"
# runs-in = "browser"
# ///
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("Meta.__prepare__", kwargs)
        return {}

    def __new__(mcls, name, bases, namespace, **kwargs):
        print("Meta.__new__: the body has run")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("Meta.__init__: the class exists")
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("Meta.__call__", args)
        return super().__call__(*args)


class Field:
    def __set_name__(self, owner, name):
        print("  __set_name__", name)


class Base:
    def __init_subclass__(cls, table, **kwargs):
        print("  Base.__init_subclass__", table)
        super().__init_subclass__(**kwargs)


def decorator(cls):
    print("decorator")
    return cls


@decorator
class Row(Base, metaclass=Meta, table="rows"):
    print("class body")
    key = Field()

    def __init__(self, number):
        print("  Row.__init__", number)


Row(7)
