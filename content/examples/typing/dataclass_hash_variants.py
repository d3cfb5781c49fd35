# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Default, frozen, identity and forced hashing"
# runs-in = "browser"
# ///
from dataclasses import FrozenInstanceError, dataclass


@dataclass
class Default:
    x: int


@dataclass(frozen=True)
class Frozen:
    x: int


@dataclass(eq=False)
class ByIdentity:
    x: int


@dataclass(unsafe_hash=True)
class Forced:
    x: int


for cls in (Default, Frozen, ByIdentity, Forced):
    try:
        print(f"{cls.__name__:11}", len({cls(1), cls(1)}), "in the set")
    except TypeError:
        print(f"{cls.__name__:11}", "unhashable, __hash__ is", cls.__hash__)

try:
    Frozen(1).x = 2
except FrozenInstanceError as error:
    print("Frozen:", error)

lost = Forced(1)
members = {lost}
lost.x = 2  # the hash changes with it
print("Forced:", lost in members, lost in list(members))
