# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Frozen guards the names, not the objects behind them"
# runs-in = "browser"
# ///
from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True)
class Team:
    name: str
    members: list[str]


team = Team("core", ["ann"])
try:
    team.name = "other"
except AttributeError as error:
    print(type(error).__name__, "-", error)
print("an AttributeError:", issubclass(FrozenInstanceError, AttributeError))

team.members.append("bob")  # no assignment, no error
print(team)
try:
    hash(team)
except TypeError as error:
    print(error)

object.__setattr__(team, "name", "bypassed")
print(team)
