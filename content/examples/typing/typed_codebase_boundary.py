# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
#
# [tool.reference]
# title = "Any walks through the boundary; a validator does not let it"
# runs-in = "native"
# ///
import json
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError


@dataclass
class Order:
    number: int
    net: float


def double(order: Order) -> float:
    return order.net * 2


text = '{"number": "7", "net": "a lot"}'

raw = Order(**json.loads(text))  # json.loads gives Any: no report
print("unchecked:", double(raw))

try:
    order = TypeAdapter(Order).validate_json(text)
    print("validated:", double(order))
except ValidationError as error:
    for problem in error.errors():
        print("refused:", problem["loc"], problem["msg"])
