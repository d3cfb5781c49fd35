# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "Permissions as a Flag, and a match on members"
# runs-in = "browser"
# ///
from enum import Enum, Flag, auto


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    EDIT = READ | WRITE


class Answer(Enum):
    YES = auto()
    NO = auto()


def explain(answer: Answer) -> str:
    match answer:
        case Answer.YES:  # dotted, so compared and not captured
            return "agreed"
        case Answer.NO:
            return "refused"


print([access.value for access in Access], Access.EDIT.value)
mine = Access.READ | Access.RUN
print("write allowed:", Access.WRITE in mine)
print("members of EDIT:", [access.name for access in Access.EDIT])
print("without RUN:", (mine & ~Access.RUN).name)
print("nothing left:", bool(mine & Access.WRITE))
print([explain(answer) for answer in Answer])
