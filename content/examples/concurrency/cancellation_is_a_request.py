# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "cancel() only asks: the task answers at its next await"
# runs-in = "browser"
# ///
import asyncio


async def worker() -> None:
    print("working")
    try:
        await asyncio.Event().wait()  # nothing ever sets it
    except asyncio.CancelledError:
        print("told to stop")
        raise  # clean up, then pass it on
    finally:
        print("released the lock")


async def main() -> None:
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)  # let it reach its first await
    print("cancel() accepted:", task.cancel())
    print("cancelled yet?", task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled now?", task.cancelled())


asyncio.run(main())
