# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Since 3.14 the error says where the value is"
# runs-in = "browser"
# ///
import json

document = {"user": {"name": "Ada", "tags": ["a", {"b"}]}}

try:
    json.dumps(document)
except TypeError as error:
    print(error)
    print("\n".join(getattr(error, "__notes__", ["no notes"])))
