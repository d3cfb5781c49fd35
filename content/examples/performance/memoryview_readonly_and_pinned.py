# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Read-only exporter, pinned exporter"
# runs-in = "browser"
# ///
def attempt(label, action):
    try:
        action()
    except (TypeError, BufferError, ValueError) as error:
        print(f"{label}: {type(error).__name__}: {error}")
    else:
        print(f"{label}: done")


fixed = memoryview(b"abc")
print("read-only:", fixed.readonly)
attempt("write to bytes", lambda: fixed.__setitem__(0, 65))

data = bytearray(b"abc")
with memoryview(data) as view:
    attempt("write an item", lambda: view.__setitem__(0, 65))
    attempt("append", lambda: data.append(0))
attempt("append after the with", lambda: data.append(0))
attempt("read the view after it", lambda: view[0])
