# /// script
# requires-python = ">=3.13"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "What mypy makes of the same mistakes"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
from typing import NotRequired, ReadOnly, TypedDict


class Film(TypedDict):
    id: ReadOnly[int]
    title: str
    rating: NotRequired[float]


film: Film = {"id": "7", "title": "Alien"}
film["id"] = 8
film["director"] = "Scott"
film["rating"] = 8.5
del film["title"]
print(film["titel"])
print(Film(id=7))


def headline(film: Film) -> str:
    if "rating" in film:
        reveal_type(film["rating"])
    reveal_type(film.get("rating"))
    return film["title"]


headline({"id": 8, "title": "Aliens", "year": 1986})
