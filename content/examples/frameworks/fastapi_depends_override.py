# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx"]
#
# [tool.reference]
# title = "A test replaces the dependency, not the code that asks for it"
# runs-in = "native"
# ///
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


def exchange_rate():
    raise ConnectionError("would call the bank")


@app.get("/price/{euros}")
def price(euros: int, rate: Annotated[float, Depends(exchange_rate)]):
    return {"dollars": euros * rate}


client = TestClient(app)
try:
    client.get("/price/10")
except ConnectionError as error:
    print("real:    ", error)

app.dependency_overrides[exchange_rate] = lambda: 1.5
print("override:", client.get("/price/10").json())
app.dependency_overrides.clear()
print("by hand: ", price(10, rate=2.0))
