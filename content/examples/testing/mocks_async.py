# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "AsyncMock counts awaits, a plain Mock cannot be awaited"
# runs-in = "browser"
# ///
import asyncio
from unittest.mock import AsyncMock, Mock


async def fetch_twice(client):
    try:
        return await client.get("/rates")
    except TimeoutError:
        return await client.get("/rates")


client = Mock()
client.get = AsyncMock(side_effect=[TimeoutError, {"EUR": 2}])
print(asyncio.run(fetch_twice(client)))
print("awaited:", client.get.await_count)

try:
    asyncio.run(fetch_twice(Mock()))
except TypeError as error:
    print(type(error).__name__, "from a plain Mock")
