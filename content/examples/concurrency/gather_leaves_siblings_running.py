# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "gather raises the first error and leaves the rest running"
# runs-in = "browser"
# ///
import asyncio


async def charge(card: str) -> None:
    await asyncio.sleep(0.01)  # stands in for a network call
    print("charged", card)


async def refuse() -> None:
    raise ConnectionError("bank is down")


async def main() -> None:
    try:
        await asyncio.gather(refuse(), charge("Ada's card"))
    except ConnectionError as error:
        print("caught", error)
    print("the caller moves on")
    await asyncio.sleep(0.05)


asyncio.run(main())
