# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx"]
#
# [tool.reference]
# title = "One call per request, unless use_cache=False"
# runs-in = "native"
# ///
from itertools import count
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
calls = count(1)


def load_user():
    return f"call {next(calls)}"


User = Annotated[str, Depends(load_user)]
FreshUser = Annotated[str, Depends(load_user, use_cache=False)]


def audit(user: User):  # a sub-dependency
    return user


@app.get("/")
def home(
    audited: Annotated[str, Depends(audit)], user: User, fresh: FreshUser
):
    return [audited, user, fresh]


client = TestClient(app)
print("first request: ", client.get("/").json())
print("second request:", client.get("/").json())
