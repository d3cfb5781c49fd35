# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "An async context manager that limits what is open"
# runs-in = "browser"
# ///
import asyncio
from typing import Self


class Pool:
    def __init__(self, size: int) -> None:
        self.free = asyncio.Semaphore(size)
        self.open_now = self.most_open = 0

    async def __aenter__(self) -> Self:
        await self.free.acquire()  # cancelled here: nothing to undo
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        return self  # what "as" binds

    async def __aexit__(self, exc_type, exc, traceback) -> None:
        self.open_now -= 1
        self.free.release()  # no await: nothing can interrupt it

    async def fetch(self, page: str) -> str:
        await asyncio.sleep(0.001)
        if page == "broken":
            raise ConnectionError(page)
        return page.upper()


async def visit(pool: Pool, page: str) -> str:
    async with pool as connection:
        return await connection.fetch(page)


async def main() -> None:
    pool = Pool(2)
    pages = ["home", "broken", "news", "help", "about"]
    jobs = (visit(pool, page) for page in pages)
    for result in await asyncio.gather(*jobs, return_exceptions=True):
        print(repr(result))
    print("most open:", pool.most_open, "left open:", pool.open_now)


asyncio.run(main())
