# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a stored exception keeps alive"
# runs-in = "browser"
# ///
import gc
import weakref
from traceback import TracebackException


class Upload:
    pass


def fail(watched):
    upload = Upload()
    watched.append(weakref.ref(upload))
    raise ValueError("bad file")


def keep(convert):
    watched = []
    try:
        fail(watched)
    except ValueError as error:
        kept = convert(error)
    gc.collect()
    print("  upload alive:", watched[0]() is not None)
    return kept


print("the exception itself:")
keep(lambda error: error)
print("a TracebackException:")
snapshot = keep(TracebackException.from_exception)
print("  still printable:", list(snapshot.format())[-1].strip())
