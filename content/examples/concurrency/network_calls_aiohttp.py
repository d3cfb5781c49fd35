# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
#
# [tool.reference]
# title = "One aiohttp session, three requests at a time, failures as values"
# runs-in = "native"
# ///
import asyncio

from aiohttp import ClientError, ClientSession, ClientTimeout, web
from aiohttp.test_utils import TestServer

busy = peak = 0


async def answer(request: web.Request) -> web.Response:
    global busy, peak
    busy += 1
    peak = max(peak, busy)
    try:
        await asyncio.sleep(60 if request.path == "/stuck" else 0.02)
    finally:
        busy -= 1
    return web.Response(status=503 if request.path == "/broken" else 200)


async def fetch(
    session: ClientSession, limit: asyncio.Semaphore, path: str
) -> str:
    try:
        async with limit, session.get(path, raise_for_status=True) as response:
            return str(response.status)
    except (ClientError, TimeoutError) as error:
        return type(error).__name__


async def main() -> None:
    app = web.Application()
    app.router.add_get("/{page}", answer)
    paths = ["/stuck", "/broken", *(f"/page-{n}" for n in range(10))]
    limit = asyncio.Semaphore(3)
    async with (
        TestServer(app) as server,  # a real server, on a free local port
        ClientSession(
            server.make_url("/"), timeout=ClientTimeout(total=2)
        ) as session,
        asyncio.TaskGroup() as group,
    ):
        tasks = {
            path: group.create_task(fetch(session, limit, path))
            for path in paths
        }
    results = {path: task.result() for path, task in tasks.items()}
    print("stuck: ", results.pop("/stuck"))
    print("broken:", results.pop("/broken"))
    print("others:", len(results), "pages, status", *set(results.values()))
    print("most requests at once:", peak)


asyncio.run(main())
