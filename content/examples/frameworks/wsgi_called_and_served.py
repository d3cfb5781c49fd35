# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One WSGI callable, called by hand and by a server"
# runs-in = "native"
# ///
from http.client import HTTPConnection
from io import BytesIO
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler as Handler
from wsgiref.simple_server import make_server

Handler.log_message = lambda *args: None  # no log lines here


def application(environ, start_response):
    size = int(environ.get("CONTENT_LENGTH") or 0)
    body = environ["wsgi.input"].read(size)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["PATH_INFO"].encode(), b" ", body.upper()]


def start_response(status, headers, exc_info=None):
    print("by hand:", status, headers)


environ = {
    "REQUEST_METHOD": "POST",
    "PATH_INFO": "/shout",
    "CONTENT_LENGTH": "5",
    "wsgi.input": BytesIO(b"hello"),
}
print("by hand:", list(application(environ, start_response)))

with make_server("127.0.0.1", 0, application) as server:
    Thread(target=server.handle_request, daemon=True).start()
    client = HTTPConnection(*server.server_address, timeout=5)
    client.request("POST", "/shout", body=b"hello")
    reply = client.getresponse()
    print("served: ", reply.status, reply.reason, reply.read())
    client.close()
