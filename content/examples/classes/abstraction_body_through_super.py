# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An abstract method with a body worth calling"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Handler(ABC):
    @abstractmethod
    def close(self) -> list[str]:
        return ["buffers flushed"]


class FileHandler(Handler):
    def close(self) -> list[str]:
        return [*super().close(), "file closed"]


print(FileHandler().close())
print("abstract:", Handler.close.__isabstractmethod__)
