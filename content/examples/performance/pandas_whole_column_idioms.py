# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "pandas"]
#
# [tool.reference]
# title = "Conditions, text, dates and groups without a loop"
# runs-in = "native"
# ///
import numpy as np
import pandas as pd

orders = pd.DataFrame({
    "customer": ["Ana", "bo", "ANA", "Bo"],
    "day": pd.to_datetime(
        ["2026-01-05", "2026-01-10", "2026-02-07", "2026-02-09"]),
    "amount": [120.0, 80.0, 40.0, 200.0],
})

orders["customer"] = orders["customer"].str.lower()
orders["weekend"] = orders["day"].dt.dayofweek >= 5
orders["fee"] = np.where(orders["amount"] < 100, 5.0, 0.0)
by_customer = orders.groupby("customer")["amount"]
orders["share"] = orders["amount"] / by_customer.transform("sum")

print(orders.drop(columns="day").round(2).to_string(index=False))
print(by_customer.agg(["sum", "max"]))
