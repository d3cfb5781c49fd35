# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One text, two encodings and three policies"
# runs-in = "browser"
# ///
text = "Zoë pays 5 €"

utf8 = text.encode("utf-8")
print(len(text), "code points,", len(utf8), "bytes in UTF-8")
print("same text back:", utf8.decode("utf-8") == text)
print("wrong guess, no error:", utf8.decode("cp1252"))

windows = text.encode("cp1252")
try:
    windows.decode("utf-8")
except UnicodeDecodeError as error:
    print(f"decode fails at {error.start}: {error.reason}")

for policy in ("replace", "backslashreplace", "surrogateescape"):
    print(policy, ascii(windows.decode("utf-8", errors=policy)))

escaped = windows.decode("utf-8", errors="surrogateescape")
restored = escaped.encode("utf-8", errors="surrogateescape")
print("surrogateescape loses nothing:", restored == windows)

try:
    "price: " + windows
except TypeError as error:
    print("mixed:", error)
print("compared:", "Zoe" == b"Zoe")
