# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A TypedDict at run time: a plain dict"
# runs-in = "browser"
# ///
from typing import NotRequired, TypedDict


class Film(TypedDict):
    title: str
    year: int
    rating: NotRequired[float]


film: Film = {"title": "Alien", "year": "1979"}  # a string for an int
empty = Film()  # both required keys are missing
film["director"] = "Scott"  # an undeclared key

print(film, empty, type(film) is dict)
print(film.get("rating", "not rated"))
print(sorted(Film.__required_keys__), sorted(Film.__optional_keys__))
try:
    isinstance(film, Film)
except TypeError as error:
    print("TypeError:", error)
