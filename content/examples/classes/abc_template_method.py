# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A concrete method that relies on abstract ones"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Report(ABC):
    @property
    @abstractmethod
    def title(self) -> str: ...

    @abstractmethod
    def rows(self) -> list[tuple[str, int]]: ...

    def render(self) -> str:
        lines = [self.title.upper()]
        lines += [f"{name:<8}{count:>3}" for name, count in self.rows()]
        return "\n".join(lines)


class Sales(Report):
    title = "sales"  # a plain attribute satisfies the property

    def rows(self):
        return [("tea", 12), ("coffee", 7)]


print(Sales().render())
try:
    Report()
except TypeError:
    print("Report itself:", *sorted(Report.__abstractmethods__))
