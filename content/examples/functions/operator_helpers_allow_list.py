# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Sorting by a field name the user sent"
# runs-in = "browser"
# ///
from dataclasses import dataclass
from operator import attrgetter


@dataclass
class User:
    name: str
    logins: int
    password_hash: str


SORTABLE = {"name": attrgetter("name"), "logins": attrgetter("logins")}
users = [User("Bo", 9, "x41"), User("Al", 3, "x97"), User("Cy", 5, "x02")]


def listing(field):
    try:
        key = SORTABLE[field]
    except KeyError:
        return f"400: cannot sort by {field!r}"
    return [user.name for user in sorted(users, key=key)]


for field in ("logins", "password_hash", "__class__.__name__"):
    print(field, "->", listing(field))

reach = attrgetter("__init__.__globals__")(users[0])
print("a dotted path reached the module:", reach is globals())
