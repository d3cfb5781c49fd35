# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An ASGI callable, with queues in place of a server"
# runs-in = "browser"
# ///
import asyncio


async def application(scope, receive, send):
    if scope["type"] == "lifespan":
        await receive()  # lifespan.startup
        scope["state"]["pool"] = "a pool"
        await send({"type": "lifespan.startup.complete"})
        await receive()  # lifespan.shutdown
        await send({"type": "lifespan.shutdown.complete"})
        return
    if scope["type"] != "http":
        raise NotImplementedError(scope["type"])
    body, more = b"", True
    while more:
        event = await receive()
        if event["type"] == "http.disconnect":
            return
        body += event.get("body", b"")
        more = event.get("more_body", False)
    await send({"type": "http.response.start", "status": 200})
    answer = f"{scope['path']} got {body} and {scope['state']['pool']}"
    await send({"type": "http.response.body", "body": answer.encode()})


calls = []


def connect(**scope):
    inbox, outbox = asyncio.Queue(), asyncio.Queue()
    call = application(scope, inbox.get, outbox.put)
    calls.append(asyncio.create_task(call))
    return inbox.put, outbox.get


async def serve(state):
    to_worker, from_worker = connect(type="lifespan", state=state)
    await to_worker({"type": "lifespan.startup"})
    print(await from_worker())

    http = {"type": "http", "state": state.copy()}
    part = {"type": "http.request"}
    to_slow, from_slow = connect(**http, path="/slow")
    await to_slow({**part, "body": b"up", "more_body": True})
    to_fast, from_fast = connect(**http, path="/fast")
    await to_fast({**part, "body": b"ping"})
    print(await from_fast(), await from_fast(), sep="\n")
    await to_slow({**part, "body": b"load"})
    print(await from_slow(), await from_slow(), sep="\n")

    await to_worker({"type": "lifespan.shutdown"})
    print(await from_worker())
    await asyncio.gather(*calls)


asyncio.run(serve({}))
