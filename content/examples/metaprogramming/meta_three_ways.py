# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Register and validate subclasses: decorator, hook, metaclass"
# runs-in = "browser"
# ///
def register(cls, registry):
    if not isinstance(vars(cls).get("suffix"), str):
        raise TypeError(f"{cls.__name__} needs a suffix")
    registry[cls.suffix] = cls
    return cls


by_decorator, by_hook, by_meta = {}, {}, {}


def exporter(cls):
    return register(cls, by_decorator)


class Hooked:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        register(cls, by_hook)


class ExporterMeta(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if bases:  # not the root itself
            register(cls, by_meta)

    def __iter__(cls):
        return iter(by_meta)


class Root(metaclass=ExporterMeta):
    pass


@exporter
class Plain:
    suffix = ".csv"


class Forgotten(Plain):  # the decorator is not inherited
    suffix = ".json"


for Base in Hooked, Root:
    class Csv(Base):
        suffix = ".csv"

    class Json(Csv):
        suffix = ".json"

    try:
        class Broken(Json):
            pass
    except TypeError as error:
        print(f"{Base.__name__}: {error}")

print("decorator:", list(by_decorator))
print("hook:     ", list(by_hook))
print("metaclass:", list(Root), "by iterating over the class")
