# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A password, a code and a passphrase"
# runs-in = "browser"
# ///
import math
import secrets
import string

ALPHABET = string.ascii_letters + string.digits
WORDS = ["amber", "basalt", "cedar", "delta", "ember", "fjord", "gravel"]


def password(length=16):
    """Draw until every kind of character is there."""
    while True:
        drawn = "".join(secrets.choice(ALPHABET) for _ in range(length))
        if (any(c.islower() for c in drawn)
                and any(c.isupper() for c in drawn)
                and any(c.isdigit() for c in drawn)):
            return drawn


first, second = password(), password()
print(len(first), "characters, all allowed:", set(first) <= set(ALPHABET))
print("two differ:", first != second)
print("bits, before the rule:", round(16 * math.log2(len(ALPHABET))))

code = f"{secrets.randbelow(1_000_000):06}"
print("six digits:", len(code) == 6 and code.isdecimal())

phrase = "-".join(secrets.choice(WORDS) for _ in range(4))
print("words:", phrase.count("-") + 1)
print("bits, from a list of only seven:", round(4 * math.log2(len(WORDS))))
