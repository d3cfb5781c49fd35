# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A key below a sub-table's header belongs to the sub-table"
# runs-in = "browser"
# ///
import tomllib

TEXT = """
[project]
name = "parcel-labels"
version = "1.4.0"

[project.optional-dependencies]
pdf = ["reportlab"]
dependencies = ["httpx>=0.27"]
"""

project = tomllib.loads(TEXT)["project"]
print("installed always:", project.get("dependencies", []))
print("extras offered:  ", list(project["optional-dependencies"]))
