# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "An async context manager closes on success, error and timeout"
# runs-in = "browser"
# ///
import asyncio
from typing import Self


class Connection:
    async def __aenter__(self) -> Self:
        await asyncio.sleep(0)  # stands in for a handshake
        print("opened")
        return self  # what "as" binds

    async def __aexit__(self, exc_type, exc, traceback) -> None:
        await asyncio.sleep(0)  # stands in for a goodbye message
        print("closed after", exc_type.__name__ if exc_type else "success")

    async def query(self, table: str) -> str:
        if table == "locked":
            await asyncio.Event().wait()  # never answers
        return "42 rows"


async def main() -> None:
    async with Connection() as connection:
        print(await connection.query("users"))
    try:
        async with Connection():
            raise ValueError("bad data")
    except ValueError as error:
        print("caller sees", repr(error))
    try:
        async with asyncio.timeout(0.25), Connection() as connection:
            await connection.query("locked")
    except TimeoutError as error:
        print("caller sees", repr(error))


asyncio.run(main())
