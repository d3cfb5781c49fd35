# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which writes reach an overridden __setitem__"
# runs-in = "browser"
# ///
from collections import UserDict


class LowerDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


class LowerUserDict(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


for cls in (LowerDict, LowerUserDict):
    headers = cls(INIT=1)
    headers["ITEM"] = 2
    headers.update(UPDATE=3)
    headers.setdefault("DEFAULT", 4)
    headers |= {"MERGE": 5}
    print(cls.__name__, *headers)
