# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Answers, an error and the record of calls"
# runs-in = "browser"
# ///
from unittest.mock import Mock, call


def notify(gateway, users):
    """Send to all; return those who could not be reached."""
    failed = []
    for user in users:
        try:
            receipt = gateway.send(user, text="Hello")
        except ConnectionError:
            failed.append(user)
        else:
            print("sent to", user, "as", receipt)
    return failed


gateway = Mock()
gateway.send.return_value = "r1"
print("failed:", notify(gateway, ["ada"]))
gateway.send.assert_called_once_with("ada", text="Hello")

gateway.reset_mock()
gateway.send.side_effect = ["r2", ConnectionError("down"), "r3"]
print("failed:", notify(gateway, ["bob", "cleo", "dan"]))
wanted = [call(user, text="Hello") for user in ("bob", "cleo", "dan")]
print("all were tried:", gateway.send.call_args_list == wanted)
