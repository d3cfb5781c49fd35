# /// script
# requires-python = ">=3.11"
# dependencies = ["flask", "fastapi"]
#
# [tool.reference]
# title = "A Flask app is a WSGI callable, a FastAPI app an ASGI one"
# runs-in = "native"
# ///
import asyncio
from wsgiref.util import setup_testing_defaults

from fastapi import FastAPI
from flask import Flask

flask_app = Flask(__name__)
fastapi_app = FastAPI()


@flask_app.get("/items/<int:number>")
@fastapi_app.get("/items/{number}")
def item(number: int):
    return {"number": number}


def call_wsgi(path):
    environ = {"PATH_INFO": path}
    setup_testing_defaults(environ)  # fills in the other keys
    statuses = []
    body = flask_app(environ, lambda status, *_: statuses.append(status))
    body.close()
    return statuses[0]


async def call_asgi(path):
    scope = {"type": "http", "method": "GET", "path": path,
             "query_string": b"", "headers": []}
    messages = []

    async def receive():
        return {"type": "http.request"}

    async def send(message):
        messages.append(message)

    await fastapi_app(scope, receive, send)
    return messages[0]["status"]


for path in ("/items/7", "/items/seven", "/nowhere"):
    print(f"{path:<13}", call_wsgi(path), "|", asyncio.run(call_asgi(path)))
