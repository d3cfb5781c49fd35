# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "Six more characters, more than ten times the work"
# runs-in = "browser"
# ///
import re
from time import perf_counter


def cost(pattern, length):
    compiled, text = re.compile(pattern), "a" * length + "!"
    times = []
    for _ in range(3):
        start = perf_counter()
        assert compiled.fullmatch(text) is None
        times.append(perf_counter() - start)
    return min(times)


nested = cost(r"(?:a+)+", 19)
print("13 to 19 characters, over 10 times:",
      nested > 10 * cost(r"(?:a+)+", 13))

for name, pattern in [("atomic", r"(?:(?>a+))+"),
                      ("possessive", r"(?:a++)+"),
                      ("rewritten", r"a+")]:
    print(f"{name}, over 100 times cheaper:",
          nested > 100 * cost(pattern, 19))

print("given back:", re.fullmatch(r"a+ab", "aaab") is not None,
      "/ kept:", re.fullmatch(r"a++ab", "aaab") is not None)
