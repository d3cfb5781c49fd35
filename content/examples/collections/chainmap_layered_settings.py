# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Command line over environment over defaults, live"
# runs-in = "browser"
# ///
from collections import ChainMap

defaults = {"host": "localhost", "port": 8000, "debug": False}
environment = {"port": 8080}
parsed = {"host": None, "debug": True}  # as argparse leaves it
command_line = {k: v for k, v in parsed.items() if v is not None}

settings = ChainMap(command_line, environment, defaults)
print({key: settings[key] for key in defaults})

environment["host"] = "db.example.org"  # no copy: the change shows
print("live update: ", settings["host"])

settings["port"] = 9000  # writes reach the first mapping
print("command line:", command_line)
print("environment: ", environment)

del settings["port"]
print("uncovered:   ", settings["port"])
try:
    del settings["port"]
except KeyError as error:
    print("KeyError:", error.args[0])
