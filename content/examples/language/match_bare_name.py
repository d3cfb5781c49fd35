# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "A bare name captures, a dotted name compares"
# runs-in = "browser"
# ///
from enum import Enum

OK = 200


class Http(Enum):
    OK = 200
    GONE = 410


def naive(status: int) -> str:
    match status:
        case OK:  # matches anything and binds a local OK
            return f"fine, OK is now {OK}"


def dotted(status: int) -> str:
    match status:
        case Http.OK.value:
            return "fine"
        case Http.GONE.value:
            return "gone"
        case other:
            return f"unexpected {other}"


print("naive:", naive(404))
print("global OK:", OK)
print("dotted:", dotted(200), "/", dotted(410), "/", dotted(404))

source = "match 1:\n    case OK: pass\n    case 404: pass\n"
try:
    compile(source, "<example>", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)
