# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A nested merge is a decision you write down"
# runs-in = "browser"
# ///
def merge_nested(left, right):
    merged = left | right
    for key in left.keys() & right.keys():
        if isinstance(left[key], dict) and isinstance(right[key], dict):
            merged[key] = merge_nested(left[key], right[key])
    return merged


defaults = {"db": {"host": "localhost", "port": 5432}, "tags": ["base"]}
override = {"db": {"port": 6543}, "tags": ["prod"]}

print(merge_nested(defaults, override))
print("defaults intact:", defaults["db"]["port"] == 5432)
