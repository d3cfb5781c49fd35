# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Named groups, findall's three shapes, a function as replacement"
# runs-in = "browser"
# ///
import re

PRICE = re.compile(
    r"""
    (?P<currency> EUR | USD ) \s+   # the code, then space
    (?P<whole> \d+ )
    (?: \. (?P<cents> \d\d ) )?     # not captured as a whole
    """,
    re.VERBOSE,
)
text = "from EUR 12.50 to USD 9"

for found in PRICE.finditer(text):
    print(found.span(), found.groupdict())

print(re.findall(r"\d+", text))
print(re.findall(r"[A-Z]+ (\d+)", text))
print(re.findall(r"([A-Z]+) (\d+)", text))


def double(found):
    cents = int(found["whole"]) * 100 + int(found["cents"] or 0)
    whole, rest = divmod(2 * cents, 100)
    return f"{found['currency']} {whole}.{rest:02}"


print(PRICE.sub(double, text))
print(re.sub(r"(?P<a>\w+)@(?P<b>\w+)", r"\g<b>!\g<a>", "ada@host"))
