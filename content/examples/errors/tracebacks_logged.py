# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "logger.exception keeps the traceback and the cause"
# runs-in = "browser"
# ///
import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
logger = logging.getLogger("shop")
logger.addHandler(handler)
logger.propagate = False


def amount(order):
    try:
        return int(order["amount"])
    except KeyError as error:
        raise ValueError("incomplete order") from error


try:
    amount({"id": 7})
except ValueError as error:
    print("str(error):", error)
    logger.exception("order %s failed", 7)

print("logged, without the frames:")
for line in stream.getvalue().splitlines():
    if line and not line.startswith("  "):
        print(" ", line)
