# /// script
# requires-python = ">=3.14"
# dependencies = []
#
# [tool.reference]
# title = "Reading a class without running its code"
# runs-in = "browser"
# ///
import inspect
from annotationlib import Format, get_annotations


class Report:
    rows: list[Row]  # no such name anywhere

    @property
    def total(self):
        print("(the property ran)")
        return 3

    def save(self, path, *, gzip=False): ...


print(inspect.signature(Report.save))
print(inspect.signature(Report.save).parameters["gzip"].kind.description)

report = Report()
print("getattr:", getattr(report, "total"))
static = inspect.getattr_static(report, "total")
print("getattr_static:", type(static).__name__)

try:
    get_annotations(Report)
except NameError as error:
    print("VALUE:", error)
print("STRING:", get_annotations(Report, format=Format.STRING))
