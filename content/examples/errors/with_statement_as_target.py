# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What as binds is what __enter__ returned"
# runs-in = "browser"
# ///
import io
import threading
from contextlib import closing, suppress
from decimal import localcontext
from tempfile import TemporaryDirectory

for manager in (
    io.StringIO(),
    closing(io.StringIO()),
    TemporaryDirectory(),
    localcontext(),
    threading.Lock(),
    suppress(KeyError),
):
    with manager as target:
        name = type(manager).__name__
        same = "itself" if target is manager else repr(type(target))
        print(f"{name:<22}{same}")
