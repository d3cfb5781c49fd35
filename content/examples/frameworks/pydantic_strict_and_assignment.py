# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
#
# [tool.reference]
# title = "Strict mode, and whether assignment is checked"
# runs-in = "native"
# ///
from datetime import date

from pydantic import BaseModel, ConfigDict, ValidationError


class Loose(BaseModel):
    day: date
    seats: int = 1


class Guarded(Loose):
    model_config = ConfigDict(strict=True, validate_assignment=True)


def attempt(label, action):
    try:
        print(f"{label:<22}", action())
    except ValidationError as error:
        print(f"{label:<22} refused: {error.errors()[0]['type']}")


def assign(model):
    model.seats = "many"
    return model.seats


text = {"day": "2026-11-21"}
attempt("loose, dict:", lambda: Loose.model_validate(text))
attempt("strict, dict:", lambda: Guarded.model_validate(text))
json_text = '{"day": "2026-11-21"}'
attempt("strict, JSON:", lambda: Guarded.model_validate_json(json_text))

loose = Loose(day=date(2026, 11, 21))
guarded = Guarded(day=date(2026, 11, 21))
attempt("loose, assignment:", lambda: assign(loose))
attempt("guarded, assignment:", lambda: assign(guarded))
attempt("loose, re-validated:", lambda: Loose.model_validate(loose).seats)
