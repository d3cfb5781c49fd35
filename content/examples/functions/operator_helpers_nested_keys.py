# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Nested and multiple keys, and what ties do"
# runs-in = "browser"
# ///
from dataclasses import dataclass
from operator import attrgetter, itemgetter, methodcaller


@dataclass
class Team:
    city: str


@dataclass
class Player:
    name: str
    points: int
    team: Team


lyon, oslo = Team("Lyon"), Team("Oslo")
players = [Player("Noor", 12, oslo), Player("eva", 30, lyon),
           Player("Ivo", 12, lyon), Player("Ada", 30, oslo)]


def show(label, ordered):
    print(f"{label:22}", [player.name for player in ordered])


key = attrgetter("team.city", "points")
print("key of Noor:", key(players[0]))
show("city, then points:", sorted(players, key=key))

points = attrgetter("points")
show("points, ties stay:", sorted(players, key=points))
show("reverse=True as well:", sorted(players, key=points, reverse=True))
show("reversed() does not:", reversed(sorted(players, key=points)))

rows = [{"sku": "b", "qty": 2}, {"sku": "A", "qty": 2}]
print(sorted(rows, key=itemgetter("qty", "sku"))[0])
print(sorted("bAc", key=methodcaller("casefold")))
