# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette"]
#
# [tool.reference]
# title = "ASGI middleware: the one added last is the outermost"
# runs-in = "native"
# ///
import asyncio
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

class Traced:
    def __init__(self, app, name):
        self.app = app
        self.name = name

    async def __call__(self, scope, receive, send):
        async def sent(message):
            print(" <-", self.name, message["type"])
            await send(message)

        print(" ->", self.name, scope["type"])
        await self.app(scope, receive, sent)

async def home(request):
    return PlainTextResponse("hello")

app = Starlette(routes=[Route("/", home)])
app.add_middleware(Traced, name="first")
app.add_middleware(Traced, name="last")

async def send(message):
    pass

scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
asyncio.run(app(scope, None, send))
