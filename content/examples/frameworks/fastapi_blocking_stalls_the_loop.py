# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx"]
#
# [tool.reference]
# title = "A blocking call in async def keeps every other request out"
# runs-in = "native"
# ///
import asyncio
import threading

import httpx
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()
arrived = threading.Event()


@app.get("/async-blocking")
async def blocking():
    return arrived.wait(timeout=0.2)  # holds the event loop


@app.get("/sync")
def in_a_thread():
    return arrived.wait(timeout=5)  # holds one pool thread


@app.get("/async-helper")
async def with_helper():
    return await run_in_threadpool(arrived.wait, timeout=5)


@app.get("/other")
async def other():
    arrived.set()


async def main():
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://test"
    ) as client:
        for path in ("/async-blocking", "/sync", "/async-helper"):
            arrived.clear()
            reply, _ = await asyncio.gather(
                client.get(path), client.get("/other")
            )
            print(f"{path:<15} the other request got in: {reply.json()}")


asyncio.run(main())
