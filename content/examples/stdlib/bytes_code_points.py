# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two spellings of é, and one emoji of five code points"
# runs-in = "browser"
# ///
import unicodedata

composed = "caf\N{LATIN SMALL LETTER E WITH ACUTE}"
decomposed = "cafe\N{COMBINING ACUTE ACCENT}"
print(composed, len(composed), decomposed, len(decomposed))
print("equal:", composed == decomposed)

same = unicodedata.normalize("NFC", decomposed) == composed
print("equal after NFC:", same)

print("caseless:", "STRASSE".lower() == "straße".lower(),
      "STRASSE".casefold() == "straße".casefold())

family = "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
print("one emoji:", len(family), "code points,",
      len(family.encode("utf-8")), "bytes")
