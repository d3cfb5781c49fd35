# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A saved exception keeps its frame, and all its locals"
# runs-in = "browser"
# ///
import gc
import weakref


class Payload:
    pass


def leaky():
    payload = Payload()
    probes.append(weakref.ref(payload))
    try:
        raise ValueError("boom")
    except ValueError as error:
        saved = error  # error -> traceback -> this frame -> saved


def tidy():
    payload = Payload()
    probes.append(weakref.ref(payload))
    try:
        raise ValueError("boom")
    except ValueError as error:
        message = str(error)


gc.disable()
for function in leaky, tidy:
    probes = []
    function()
    alive = probes[0]() is not None
    gc.collect()
    still = probes[0]() is not None
    print(f"{function.__name__}: after return {alive}, collected {still}")
gc.enable()
