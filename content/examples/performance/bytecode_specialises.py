# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "One addition, rewritten for the types it keeps meeting"
# runs-in = "browser"
# ///
import dis


def add(left, right):
    return left + right


def addition(adaptive):
    for step in dis.get_instructions(add, adaptive=adaptive):
        if step.opname.startswith("BINARY_OP"):
            return step.opname


print("compiled:    " + addition(adaptive=False))
for left, right in [(1, 2), (1.5, 2.5), ("a", "b")]:
    for _ in range(1_000):
        add(left, right)
    label = f"after {type(left).__name__}:"
    print(f"{label:<13}{addition(adaptive=True)}")
print("compiled:    " + addition(adaptive=False))
