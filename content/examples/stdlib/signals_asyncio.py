# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "In asyncio the loop calls the handler as an ordinary callback"
# runs-in = "native"
# ///
import asyncio
import signal


async def serve(stop):
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print("no new requests")
    await asyncio.sleep(0.01)  # the last ones finish here
    print("drained")


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    await asyncio.wait_for(serve(stop), timeout=10)


asyncio.run(main())
