# /// script
# requires-python = ">=3.11"
# dependencies = ["pandas"]
#
# [tool.reference]
# title = "Labels decide which values meet"
# runs-in = "native"
# ///
import pandas as pd

january = pd.Series({"ana": 10, "bo": 20, "cy": 30})
february = pd.Series({"cy": 3, "bo": 2, "dee": 4})

print((january + february).to_dict())
print(january.add(february, fill_value=0).to_dict())
print((january.to_numpy() + february.to_numpy()).tolist())

twice = pd.Series([1, 2], index=["bo", "bo"])
print("rows:", len(january), "+", len(twice), "->", len(january + twice))
