# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "Code that swallows CancelledError defeats the deadline"
# runs-in = "browser"
# ///
import asyncio


async def polite() -> None:
    try:
        await asyncio.Event().wait()  # never set
    finally:
        print("  cleaned up")


async def deaf() -> None:
    try:
        await asyncio.Event().wait()  # never set
    except BaseException:  # catches CancelledError and drops it
        print("  ignored")
    await asyncio.sleep(0.001)
    print("  carried on after the deadline")


async def main() -> None:
    for job in polite, deaf:
        print(job.__name__)
        try:
            async with asyncio.timeout(0.005) as deadline:
                await job()
        except TimeoutError:
            print("  TimeoutError")
        print("  expired:", deadline.expired())


asyncio.run(main())
