# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Layered look-ups with ChainMap, a record with namedtuple"
# runs-in = "browser"
# ///
from collections import ChainMap, namedtuple

Server = namedtuple("Server", ["host", "port", "debug"], defaults=[False])

defaults = {"host": "localhost", "port": 8000}
options = {"port": 9000}
settings = ChainMap(options, defaults)  # first hit wins

server = Server(**settings)
print(server)
print(server.port == server[1], server._asdict())
print(server._replace(debug=True))

settings["host"] = "example.org"  # goes to the first mapping
print("options: ", options)
print("defaults:", defaults)
