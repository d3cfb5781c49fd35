# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "A class decorator that hands the class back"
# runs-in = "browser"
# ///
READERS = {}


def reads(suffix):
    def register(cls):
        if suffix in READERS:
            raise ValueError(f"{suffix} is taken")
        READERS[suffix] = cls
        return cls

    return register


@reads(".csv")
class CsvReader:
    pass


class StrictCsvReader(CsvReader):
    pass


print(READERS[".csv"] is CsvReader)
print(isinstance(StrictCsvReader(), CsvReader))


def singleton(cls):
    instances = []

    def get():
        if not instances:
            instances.append(cls())
        return instances[0]

    return get


@singleton
class Config:
    pass


print(Config() is Config(), "but Config is a", type(Config).__name__)
try:
    isinstance(Config(), Config)
except TypeError as error:
    print(error)
