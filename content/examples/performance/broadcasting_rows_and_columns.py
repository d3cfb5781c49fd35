# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.reference]
# title = "A row, a column, both, and a pair that does not fit"
# runs-in = "native"
# ///
import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
row = np.array([10, 20, 30])
column = np.array([[100], [200]])

print(table + row)
print(table + column)
print(column + row)

for left, right in [
    ((2, 3), (3,)), ((2, 3), (2, 1)), ((3, 1), (4,)),
    ((8, 1, 6), (7, 1)), ((2, 3), (2,)),
]:
    try:
        print(left, right, "->", np.broadcast_shapes(left, right))
    except ValueError:
        print(left, right, "-> ValueError")

try:
    table + np.array([1, 2])
except ValueError as error:
    print(error)
