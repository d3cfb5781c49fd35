# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "search, match and fullmatch on the same strings"
# runs-in = "browser"
# ///
import re

digits = re.compile(r"\d+")

for text in ("order 66", "66 orders", "66", "66\n"):
    found = [bool(method(text)) for method in
             (digits.search, digits.match, digits.fullmatch)]
    print(f"{text!r:12} search, match, fullmatch: {found}")

print("dollar accepts a newline:", bool(re.match(r"\d+$", "66\n")))
print("and so does this:", bool(re.match(r"^\d+$", "66\n")))

lines = "total\n66"
print("MULTILINE search:", bool(re.search(r"^\d+", lines, re.M)))
print("MULTILINE match:", bool(re.match(r"^\d+", lines, re.M)))

print("longer branch found:", re.fullmatch(r"do|done", "done")[0],
      "/ match stops at:", re.match(r"do|done", "done")[0])
print(r"\d takes other digits too:", bool(digits.fullmatch("٤٢")))
