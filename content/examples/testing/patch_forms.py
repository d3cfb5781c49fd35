# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three forms, and the order in which decorators inject"
# runs-in = "browser"
# ///
import os
from unittest.mock import patch


class Clock:
    def now(self):
        return "real time"

    def zone(self):
        return "real zone"


@patch.object(Clock, "zone")  # applied last: second argument
@patch.object(Clock, "now")  # applied first: first argument
def show(now, zone):
    now.return_value, zone.return_value = "noon", "UTC"
    print("decorators: ", Clock().now(), Clock().zone())


show()

with patch.object(Clock, "now", autospec=True) as now:
    now.return_value = "midnight"
    clock = Clock()
    print("with block: ", clock.now())
now.assert_called_once_with(clock)  # autospec keeps self

with patch.dict(os.environ, {"REGION": "eu"}):
    print("dictionary: ", os.environ["REGION"])

print("afterwards: ", Clock().now(), os.environ.get("REGION"))
