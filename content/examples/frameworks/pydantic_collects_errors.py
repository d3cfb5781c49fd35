# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic"]
#
# [tool.reference]
# title = "One ValidationError lists every fault with its place"
# runs-in = "native"
# ///
from typing import Annotated

from pydantic import BaseModel, Field, ValidationError, field_validator


class Line(BaseModel):
    sku: str
    quantity: Annotated[int, Field(gt=0, le=100)]

    @field_validator("sku")
    @classmethod
    def known_prefix(cls, value: str) -> str:
        if not value.upper().startswith("SKU-"):
            raise ValueError("must start with SKU-")
        return value.upper()


class Order(BaseModel):
    id: int
    lines: Annotated[list[Line], Field(min_length=1)]


good = {"sku": "sku-1", "quantity": "2"}
bad = {"sku": "X9", "quantity": 0}
print(Order.model_validate({"id": 7, "lines": [good]}).model_dump())
try:
    Order.model_validate({"id": "seven", "lines": [good, bad]})
except ValidationError as error:
    print(error.error_count(), "errors:")
    for item in error.errors():
        print(item["loc"], item["type"])
        print("   ", item["msg"])
