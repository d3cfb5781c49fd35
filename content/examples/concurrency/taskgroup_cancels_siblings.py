# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A TaskGroup waits for success and cancels on failure"
# runs-in = "browser"
# ///
import asyncio


async def fetch(name: str) -> str:
    await asyncio.sleep(0.001)  # stands in for a network call
    return f"{name} ok"


async def fail(name: str) -> str:
    await asyncio.sleep(0.001)
    raise ConnectionError(f"{name} is down")


async def hang(name: str) -> str:
    try:
        await asyncio.Event().wait()  # never answers
    except asyncio.CancelledError:
        print(f"  {name} cancelled")
        raise  # always pass it on


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        users = group.create_task(fetch("users"))
        stock = group.create_task(fetch("stock"))
    print("success:", users.result(), "/", stock.result())

    print("failure:")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(hang("users"))
            group.create_task(fail("stock"))
    except* ConnectionError as errors:
        print("  caught", errors.exceptions)


asyncio.run(main())
