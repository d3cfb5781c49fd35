# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
#
# [tool.reference]
# title = "What the default mode converts, and what it refuses"
# runs-in = "native"
# ///
from pydantic import BaseModel, ValidationError


class Customer(BaseModel):
    age: int = 0
    email: str = ""
    active: bool = False


for data in (
    {"age": "123"},
    {"age": 2.0},
    {"age": 1.5},
    {"age": True},
    {"email": 5},
    {"email": "not an address"},
    {"active": "yes"},
    {"unknown": 1},
):
    try:
        customer = Customer.model_validate(data)
        result = customer.model_dump(exclude_unset=True)
    except ValidationError as error:
        result = f"refused: {error.errors()[0]['type']}"
    print(data, "->", result)
