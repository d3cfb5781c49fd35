# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A match that is tested and then used"
# runs-in = "browser"
# ///
import re

STATUS = re.compile(r'" (?P<code>\d{3}) (?P<size>\d+)')

log = [
    '"GET /index" 200 512',
    "worker started",
    '"GET /gone" 404 0',
]
for line in log:
    if (found := STATUS.search(line)) and found["code"] != "200":
        print("error:", found["code"])
    elif found:
        print("fine, bytes:", found["size"])
    else:
        print("no request:", line)
