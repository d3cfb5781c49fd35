# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a new thread sees of the caller's context"
# runs-in = "native"
# ///
import asyncio
import threading
from contextvars import ContextVar, copy_context

request_id: ContextVar[str] = ContextVar("request_id", default="none")


def log(where: str) -> None:
    print(f"{where:16}{request_id.get()}")


def in_thread(function, *args) -> None:
    thread = threading.Thread(target=function, args=args)
    thread.start()
    thread.join()


async def main() -> None:
    request_id.set("A-17")
    loop = asyncio.get_running_loop()

    in_thread(log, "plain thread")
    in_thread(copy_context().run, log, "copied context")
    await loop.run_in_executor(None, log, "run_in_executor")
    await asyncio.to_thread(log, "to_thread")


asyncio.run(main())
