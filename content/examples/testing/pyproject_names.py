# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Many spellings, one project"
# runs-in = "browser"
# ///
import re


def normalise(name):
    return re.sub(r"[-_.]+", "-", name).lower()


for name in ["my_package", "my-package", "My.Package", "my__package"]:
    print(f"{name:12} {normalise(name)}")
print(f"{'mypackage':12} {normalise('mypackage')}")
