# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A generic function extended type by type"
# runs-in = "browser"
# ///
from collections.abc import Mapping
from functools import singledispatch
from types import MappingProxyType


@singledispatch
def show(value):
    return f"no rule for {type(value).__name__}"


@show.register
def _(value: int | float):
    return f"number {value}"


@show.register
def _(value: Mapping):
    return f"mapping of {len(value)}"


@show.register
def _(value: None):
    return "nothing"


print(show(2.5), "|", show(None), "|", show("text"))
print("bool is an int:", show(True))
print("by ABC:", show({"a": 1}), "|", show(MappingProxyType({})))


@show.register
def _(value: bool):
    return "yes" if value else "no"


print("own rule now:", show(True))
print("would pick:", show.dispatch(dict) is show.registry[Mapping])

try:

    @show.register
    def _(value: list[int]):
        return "integers"

except TypeError as error:
    print(error)
