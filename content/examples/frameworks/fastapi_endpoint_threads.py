# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx", "anyio"]
#
# [tool.reference]
# title = "The loop runs async def; a pool of 40 tokens runs def"
# runs-in = "native"
# ///
import threading

from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


def thread_name():
    return threading.current_thread().name.split("-portal")[0]


@app.get("/async")
async def on_the_loop():
    return thread_name()


@app.get("/sync")
def in_the_pool():
    return thread_name()


@app.get("/pool")
async def pool_size():
    return current_default_thread_limiter().total_tokens


with TestClient(app) as client:  # one event loop, no server
    for path in ("/async", "/sync", "/pool"):
        print(f"{path:<7}", client.get(path).json())
