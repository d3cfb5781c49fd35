# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two thresholds, and the way up to the ancestors"
# runs-in = "browser"
# ///
import logging


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        try:
            self.lines.append(self.format(record))
        except Exception:
            self.handleError(record)


everything = ListHandler()
problems = ListHandler(logging.ERROR)
problems.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
above = ListHandler()

shop = logging.getLogger("shop")
shop.setLevel(logging.ERROR)
shop.addHandler(above)

log = logging.getLogger("shop.orders")
log.setLevel(logging.INFO)
log.addHandler(everything)
log.addHandler(problems)

log.debug("stopped at the logger")
log.info("order %s", 7)
log.error("order %s lost", 8)
log.propagate = False
log.error("kept to itself")

print("everything:", everything.lines)
print("problems:  ", problems.lines)
print("above:     ", above.lines)
