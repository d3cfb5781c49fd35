# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Nested patterns, one star per level"
# runs-in = "browser"
# ///
orders = [
    ("ada", (2024, 5, 1), "book", "pen"),
    ("bo", (2025,), "ink"),
    ("cy", (2026, 1)),
]
for customer, (year, *_), *items in orders:
    print(customer, year, items)

(a, *b), *c = [1, 2, 3], 4, 5
print(a, b, c)

board = {}
board["x"], *board["rest"] = range(3)  # targets need not be names
print(board)
