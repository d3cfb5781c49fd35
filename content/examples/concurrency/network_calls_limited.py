# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "Two calls at a time, each with a deadline and its own error"
# runs-in = "browser"
# ///
import asyncio

PAGES = ["home", "hangs", "news", "down", "help"]
active = peak = 0


async def request(page: str) -> str:
    """Pretend to call a remote service."""
    global active, peak
    active += 1
    peak = max(peak, active)
    try:
        if page == "hangs":
            await asyncio.Event().wait()  # never answers
        await asyncio.sleep(0.001)
        if page == "down":
            raise ConnectionError("refused")
        return "ok"
    finally:
        active -= 1


async def fetch(page: str, limit: asyncio.Semaphore) -> str:
    try:
        async with limit, asyncio.timeout(0.25):
            return await request(page)
    except (TimeoutError, ConnectionError) as error:
        return type(error).__name__


async def main() -> None:
    limit = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(page, limit)) for page in PAGES]
    for page, task in zip(PAGES, tasks):
        print(f"{page:6}{task.result()}")
    print("most calls in flight:", peak)


asyncio.run(main())
