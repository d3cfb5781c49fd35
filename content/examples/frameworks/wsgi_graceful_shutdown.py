# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "SIGTERM: stop accepting, drain, close the pool"
# runs-in = "native"
# ///
import signal
import socket
from http.client import HTTPConnection
from socketserver import ThreadingMixIn
from threading import Event, Thread
from wsgiref.simple_server import WSGIRequestHandler as Handler
from wsgiref.simple_server import WSGIServer, make_server

Handler.log_message = lambda *args: None  # no log lines here
may_finish = Event()
stopping = False


class Server(ThreadingMixIn, WSGIServer):  # a thread per request
    timeout = 0.05  # handle_request() waits no longer than this


def application(environ, start_response):
    signal.raise_signal(signal.SIGTERM)  # arrives in mid-request
    may_finish.wait(timeout=5)
    start_response("200 OK", [])
    return [b"complete"]


def on_sigterm(signum, frame):
    global stopping
    stopping = True


def ask():
    client = HTTPConnection(*address, timeout=5)
    client.request("GET", "/")
    print("request in progress:", client.getresponse().read())


server = make_server("127.0.0.1", 0, application, Server)
address = server.server_address
signal.signal(signal.SIGTERM, on_sigterm)
client = Thread(target=ask)
client.start()
while not stopping:
    server.handle_request()

server.socket.close()  # stop accepting
try:
    socket.create_connection(address, timeout=5)
except ConnectionRefusedError:
    print("new connection: refused")
may_finish.set()
server.server_close()  # drain: joins the threads of requests
client.join()
print("close the pool, then exit")
