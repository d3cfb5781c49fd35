# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.reference]
# title = "An error that is a matrix"
# runs-in = "native"
# ///
import numpy as np

actual = np.array([1.0, 2.0, 3.0])
predicted = np.array([[1.0], [2.0], [3.0]])  # a model's column

errors = actual - predicted
print("shape", errors.shape, "mean square", round((errors**2).mean(), 2))

errors = actual - predicted[:, 0]
print("shape", errors.shape, "mean square", (errors**2).mean())
