# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A merge looks at one level only"
# runs-in = "browser"
# ///
defaults = {"db": {"host": "localhost", "port": 5432}, "tags": ["base"]}
override = {"db": {"port": 6543}}

merged = defaults | override
print("db was replaced, not combined:", merged["db"])

merged["tags"].append("prod")
print("and the rest is shared:", defaults["tags"])
