# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two instructions between an increment's read and its write"
# runs-in = "browser"
# ///
import dis

counter = 0


def hit():
    global counter
    counter += 1


steps = list(dis.get_instructions(hit))
touching = [n for n, step in enumerate(steps) if step.argval == "counter"]
read, write = touching
print("reads: ", steps[read].opname)
print("writes:", steps[write].opname)
between = steps[read + 1 : write]
print(len(between), "between:", *(step.opname for step in between))
