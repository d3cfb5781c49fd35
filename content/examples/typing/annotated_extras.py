# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The metadata is there, and nothing acts on it"
# runs-in = "browser"
# ///
from typing import Annotated, get_args, get_type_hints

Metres = Annotated[float, "unit: m"]
Height = Annotated[Metres, "above ground"]


def climb(height: Height, steps: "list[Annotated[int, 'even']]") -> None:
    print("climbed", height)


climb(-5, [1])  # no check of any kind

print("default:", get_type_hints(climb)["height"])
hints = get_type_hints(climb, include_extras=True)
print("flattened:", get_args(hints["height"]))
print("direct:", hints["height"].__origin__, hints["height"].__metadata__)
print("nested:", get_args(get_args(hints["steps"])[0]))
print("string:", climb.__annotations__["steps"])
