# /// script
# requires-python = ">=3.15"
# dependencies = []
#
# [tool.reference]
# title = "TaskGroup.cancel ends a group without an error"
# runs-in = "native"
# ///
import asyncio


async def near(group: asyncio.TaskGroup) -> None:
    await asyncio.sleep(0.001)  # stands in for a download
    print("near has answered")
    group.cancel()  # cancels the calling task as well


async def far() -> None:
    try:
        await asyncio.Event().wait()  # never answers
    except asyncio.CancelledError:
        print("far cancelled")
        raise


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(near(group))
        group.create_task(far())
    print("the block ended without an exception")


asyncio.run(main())
