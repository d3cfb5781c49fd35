# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "How the module stores its text"
# runs-in = "browser"
# ///
import codecs
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as out:
    import this

print(this.s.splitlines()[0])
print(codecs.decode(this.s, "rot13").splitlines()[0])
print(codecs.decode(this.s, "rot13") == out.getvalue().rstrip("\n"))
