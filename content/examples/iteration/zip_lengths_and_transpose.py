# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "zip: pairs, truncation, a refusal and a transpose"
# runs-in = "browser"
# ///
names = ["ada", "grace", "barbara"]
ports = [8001, 8002]

print("pairs:    ", list(zip(names, "xyz")))
print("truncated:", list(zip(names, ports)))

done = []
try:
    for name, port in zip(names, ports, strict=True):
        done.append(name)
except ValueError as error:
    print("strict:   ", error)
    print("but the loop body already ran for", done)

rows = [(1, 2, 3), (4, 5, 6)]
print("transpose:", list(zip(*rows, strict=True)))
