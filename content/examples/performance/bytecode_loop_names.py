# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The instructions of a loop, computed where it runs"
# runs-in = "browser"
# ///
import dis


def total(prices):
    result = 0
    for price in prices:
        result += price
    return result


names = [step.opname for step in dis.get_instructions(total)]
print(*names, sep="\n")
print("one FOR_ITER drives the loop:", names.count("FOR_ITER") == 1)
