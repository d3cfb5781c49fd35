# /// script
# requires-python = ">=3.11"
# dependencies = ["pandas"]
#
# [tool.reference]
# title = "A chained assignment changes a copy"
# runs-in = "native"
# ///
import warnings

import pandas as pd

orders = pd.DataFrame({"amount": [120, 80, 40]})

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    orders["amount"][0] = 0
    orders[orders["amount"] < 100]["amount"] = 0
print("warned:", [warning.category.__name__ for warning in caught])
print("unchanged:", orders["amount"].tolist())

column = orders["amount"]
column.iloc[0] = -1
print("a column taken out:", column.tolist(), orders["amount"].tolist())

orders.loc[orders["amount"] < 100, "amount"] = 0
print("with loc:", orders["amount"].tolist())
