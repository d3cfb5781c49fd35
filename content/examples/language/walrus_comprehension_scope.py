# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A filter that keeps its value, and where the name lives"
# runs-in = "browser"
# ///
calls = []


def parse(text):
    calls.append(text)
    return int(text) if text.isdigit() else None


def numbers(texts):
    values = [n for t in texts if (n := parse(t)) is not None]
    return values, n  # n is a local of this function


values, last = numbers(["4", "x", "7", "-"])
print(values, "| one call each:", len(calls), "| n afterwards:", last)


def best_so_far(scores):
    best = 0
    return [best := max(best, score) for score in scores]


print(best_so_far([5, 1, 9, 4]))

lazy = (seen := n for n in [10, 20])
print("bound before the first item?", "seen" in globals())
next(lazy)
print("and after:", seen)
