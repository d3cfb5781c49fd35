# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Flatten recursively and collect a returned total"
# runs-in = "browser"
# ///
def flatten(items):
    """Yield every number; return their sum."""
    total = 0
    for item in items:
        if isinstance(item, list):
            total += yield from flatten(item)
        else:
            yield item
            total += item
    return total


def report(items):
    total = yield from flatten(items)
    yield f"total {total}"


nested = [1, [2, [3, []], 4], [[5]]]
print("flattened:", list(flatten(nested)))
print("reported:", list(report(nested)))
