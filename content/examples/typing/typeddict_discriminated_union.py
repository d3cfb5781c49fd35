# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "A literal key tells the shapes apart"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
from typing import Literal, TypedDict


class Paid(TypedDict):
    kind: Literal["paid"]
    amount: int


class Refused(TypedDict):
    kind: Literal["refused"]
    reason: str


def describe(event: Paid | Refused) -> str:
    if event["kind"] == "paid":
        reveal_type(event)
        return f"got {event['amount']}"
    return f"no: {event['amount']}"
