# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One person through two files: what comes back"
# runs-in = "browser"
# ///
import json
import pickle
import tempfile
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path


@dataclass
class Person:
    name: str
    born: date
    scores: dict


zoe = Person("Zoë", date(1990, 5, 17), {1: (2, 3)})

with tempfile.TemporaryDirectory() as folder:
    pickled = Path(folder, "person.pkl")
    with open(pickled, "wb") as file:
        pickle.dump(zoe, file)
    with open(pickled, "rb") as file:
        copy = pickle.load(file)
    print("pickle:", copy == zoe, type(copy).__name__, copy.scores)

    text = Path(folder, "person.json")
    with open(text, "w", encoding="utf-8") as file:
        json.dump(asdict(zoe), file, default=date.isoformat)
    with open(text, encoding="utf-8") as file:
        data = json.load(file)
    print("JSON:", data)

rebuilt = Person(
    data["name"],
    date.fromisoformat(data["born"]),
    {int(k): tuple(v) for k, v in data["scores"].items()},
)
print("rebuilt by our convention:", rebuilt == zoe)
