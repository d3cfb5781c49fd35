# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A misspelt assertion that passes"
# runs-in = "browser"
# ///
from unittest.mock import Mock

send = Mock()  # never called

for name in ("assert_called_once", "asert_called_once", "called_once"):
    try:
        getattr(send, name)()
    except AssertionError:
        print(f"{name}(): the check failed, as it should")
    except AttributeError:
        print(f"{name}(): refused as a misspelling")
    else:
        print(f"{name}(): passed without checking")
