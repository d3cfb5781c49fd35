# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Keyword-only, ordered and slotted variants"
# runs-in = "browser"
# ///
from dataclasses import KW_ONLY, dataclass
from inspect import signature


@dataclass(order=True, slots=True)
class Version:
    major: int
    minor: int = 0
    _: KW_ONLY
    label: str = ""


print(signature(Version))
print("match_args:", Version.__match_args__)
print(sorted([Version(3, 15), Version(3, 9), Version(2)])[0])

release = Version(3, 15, label="final")
print("slots:", Version.__slots__, hasattr(release, "__dict__"))
attempts = {
    "label by position": lambda: Version(3, 15, "final"),
    "unknown attribute": lambda: setattr(release, "micro", 2),
    "order against a tuple": lambda: release < (4, 0),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (TypeError, AttributeError) as error:
        print(f"{name}: {type(error).__name__}")
