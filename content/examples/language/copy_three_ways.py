# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Assignment, copy and deepcopy of one nested list"
# runs-in = "browser"
# ///
import copy

original = [1, ["a"]]
alias = original
shallow = copy.copy(original)
deep = copy.deepcopy(original)

original.append(2)  # the outer list
original[1].append("b")  # the inner list

print("alias:  ", alias)
print("shallow:", shallow)
print("deep:   ", deep)

row = [["a"]]
copies = [row[:], list(row), row.copy(), [*row], row + []]
print("slice, list(), copy(), *, +:", all(c[0] is row[0] for c in copies))
print("dict |:", ({"k": row} | {})["k"] is row)
