# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The listing settles an order of evaluation"
# runs-in = "browser"
# ///
import dis

STATEMENT = "target()[key()] = value()"

loads = [
    step.argval
    for step in dis.get_instructions(STATEMENT)
    if step.opname == "LOAD_NAME"
]
print("listing:", loads)

calls = []


def noted(name, result):
    return lambda: calls.append(name) or result


exec(STATEMENT, {
    "target": noted("target", {}),
    "key": noted("key", "k"),
    "value": noted("value", 1),
})
print("run:    ", calls)
