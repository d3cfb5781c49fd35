# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "shield protects the inner task and not its caller"
# runs-in = "browser"
# ///
import asyncio


async def save() -> str:
    await asyncio.sleep(0.03)  # stands in for a write to a database
    print("saved")
    return "receipt"


async def main() -> None:
    saving = asyncio.create_task(save())  # keep the reference
    try:
        async with asyncio.timeout(0.001):
            await asyncio.shield(saving)
    except TimeoutError:
        print("gave up waiting; saving cancelled:", saving.cancelled())
    print(await saving)


asyncio.run(main())
