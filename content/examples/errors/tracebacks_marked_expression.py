# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which part of the line failed?"
# runs-in = "browser"
# ///
import linecache
import traceback

SOURCE = """\
def area(room):
    return room["width"] * room["size"]["depth"]
"""
lines = SOURCE.splitlines(keepends=True)
linecache.cache["rooms.py"] = len(SOURCE), None, lines, "rooms.py"
exec(compile(SOURCE, "rooms.py", "exec"))

try:
    area({"width": 3, "size": {}})
except KeyError as error:
    rows = traceback.format_exc(limit=-1).splitlines()
    print("\n".join(rows))
