# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "pandas"]
#
# [tool.reference]
# title = "One product, per row and per column"
# runs-in = "native"
# ///
from timeit import repeat

import numpy as np
import pandas as pd

ROWS = 20_000
numbers = np.arange(ROWS)
orders = pd.DataFrame({
    "price": numbers % 97 + 0.5,
    "quantity": numbers % 7,
})
calls = 0


def total(row):
    global calls
    calls += 1
    return row["price"] * row["quantity"]


def by_row():
    return orders.apply(total, axis=1)


def by_tuple():
    rows = orders.itertuples()
    return pd.Series([row.price * row.quantity for row in rows])


def by_column():
    return orders["price"] * orders["quantity"]


print("equal:", by_row().equals(by_column()),
      by_tuple().equals(by_column()))
print("Python calls made by apply:", calls)

columns = min(repeat(by_column, number=5, repeat=10)) / 5
rows = min(repeat(by_row, number=1, repeat=2))
tuples = min(repeat(by_tuple, number=1, repeat=3))
print("apply takes over 100 times as long:", rows / columns > 100)
print("itertuples takes over 10 times as long:", tuples / columns > 10)
print("itertuples beats apply:", tuples < rows)
