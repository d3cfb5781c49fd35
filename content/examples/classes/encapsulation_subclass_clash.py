# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What mangling is for: two classes, one attribute name"
# runs-in = "browser"
# ///
class Reader:
    def __init__(self):
        self._state = "open"
        self.__state = "open"

    def report(self):
        return f"_state={self._state} __state={self.__state}"


class CountingReader(Reader):
    def __init__(self):
        super().__init__()
        self._state = 0  # overwrites the base's attribute
        self.__state = 0  # a different attribute


print(CountingReader().report())
print(sorted(vars(CountingReader())))

reader = Reader()
reader.__state = "closed"  # outside a class: not mangled
print(reader.report(), "and", reader.__dict__["__state"])
