# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "What field can switch off, and what it carries"
# runs-in = "browser"
# ///
from dataclasses import dataclass, field, fields
from inspect import signature


@dataclass(frozen=True)
class User:
    name: str = field(metadata={"column": "user_name"})
    password: str = field(repr=False)
    note: str = field(default="", compare=False)
    roles: list[str] = field(default_factory=list, hash=False)
    admin: bool = field(default=False, kw_only=True)


ann = User("ann", "s3cret", roles=["staff"])
print(ann)
print("equal:", ann == User("ann", "s3cret", "other note", ["staff"]))
print("hash skips roles:", hash(ann) == hash(User("ann", "s3cret")))
print([str(p) for p in signature(User).parameters.values()][-1])
print({f.name: dict(f.metadata) for f in fields(User) if f.metadata})
