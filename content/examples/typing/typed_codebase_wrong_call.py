# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "A wrong call, reported before it runs"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
def gross(net: float, rate: float = 0.21) -> float:
    return round(net * (1 + rate), 2)


form = {"net": "100"}

print(gross(100))  # fine: an int will do for a float
print(gross(form["net"]))  # a string from a web form
print(gross(100, form.get("rate")))  # a string, or None
