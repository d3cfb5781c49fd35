# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Each task keeps its own value of a context variable"
# runs-in = "browser"
# ///
import asyncio
import threading
from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="none")
thread_local = threading.local()


def log(message: str) -> None:
    """Read both without being passed either."""
    print(f"{message}: ContextVar {request_id.get()}, "
          f"threading.local {thread_local.request_id}")


async def handle(name: str, turn: asyncio.Event, after: asyncio.Event):
    await turn.wait()
    request_id.set(name)
    thread_local.request_id = name
    log(f"{name} starts ")
    after.set()
    await asyncio.sleep(0.01)  # the other request runs meanwhile
    log(f"{name} resumes")


async def main() -> None:
    first, second = asyncio.Event(), asyncio.Event()
    first.set()
    await asyncio.gather(
        handle("A", first, second),
        handle("B", second, asyncio.Event()),
    )
    log("caller   ")


asyncio.run(main())
