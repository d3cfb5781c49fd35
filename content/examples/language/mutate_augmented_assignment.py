# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "In place, then assigned: what += really does"
# runs-in = "browser"
# ///
class Pages:
    def __init__(self, *names):
        self.names = list(names)

    def __add__(self, other):
        return Pages(*self.names, *other)

    def __iadd__(self, other):
        self.names.extend(other)
        return self


book = same = Pages("one")
book += ["two"]
print("with __iadd__, one object:", book is same, same.names)
book = book + ["three"]
print("with __add__, a new one:  ", book is not same, same.names)

row = ([1], "label")
try:
    row[0] += [2]
except TypeError as error:
    print("TypeError:", error)
print("and yet:", row)


class Report:
    tags = []


report = Report()
report.tags += ["draft"]  # read from the class, stored on the instance
print("class:", Report.tags, "| instance:", vars(report))
