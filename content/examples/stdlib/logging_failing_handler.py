# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "When delivery fails"
# runs-in = "browser"
# ///
import contextlib
import io
import logging


class Careless(logging.Handler):
    def emit(self, record):
        text = self.format(record)
        raise OSError(f"cannot deliver {text!r}")


class Careful(Careless):
    def emit(self, record):
        try:
            super().emit(record)
        except Exception:
            self.handleError(record)


def place_order(handler):
    log = logging.getLogger("shop")
    log.addHandler(handler)
    try:
        log.warning("order %s", 7)
    except OSError as error:
        return f"order lost: {error}"
    finally:
        log.removeHandler(handler)
    return "order placed"


print("careless:", place_order(Careless()))

report = io.StringIO()
with contextlib.redirect_stderr(report):
    print("careful: ", place_order(Careful()))
lines = report.getvalue().splitlines()
print("stderr:", lines[0])
print("       ", next(line for line in lines if "OSError:" in line))
