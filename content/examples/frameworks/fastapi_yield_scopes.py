# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx"]
#
# [tool.reference]
# title = "Clean-up after the response, or before it with scope"
# runs-in = "native"
# ///
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

app = FastAPI()
events = []


def session():
    events.append("open")
    try:
        yield "session"
    except HTTPException as error:
        events.append(f"rollback ({error.status_code})")
        raise
    finally:
        events.append("close")


async def rows():
    events.append("send response")
    yield "row\n"


@app.get("/default")
def default(db: Annotated[str, Depends(session)]):
    return StreamingResponse(rows())


@app.get("/function")
def early(db: Annotated[str, Depends(session, scope="function")]):
    return StreamingResponse(rows())


@app.get("/failing")
def failing(db: Annotated[str, Depends(session)]):
    raise HTTPException(409)


client = TestClient(app)
for path in ("/default", "/function", "/failing"):
    events.clear()
    status = client.get(path).status_code
    print(f"{path:<9} {status}", " > ".join(events))
