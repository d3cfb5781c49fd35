# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One inner list under several names"
# runs-in = "browser"
# ///
rows = [[]] * 3
rows[0].append("x")
print("[[]] * 3:     ", rows)

rows = [[] for _ in range(3)]
rows[0].append("x")
print("comprehension:", rows)

groups = dict.fromkeys(["a", "b"], [])
groups["a"].append("x")
print("fromkeys:     ", groups)

left = right = []
left.append("x")
print("left = right: ", right)

numbers = [0] * 3
numbers[0] += 1
print("[0] * 3:      ", numbers)
