# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Before: the service creates its own gateway"
# runs-in = "browser"
# ///
from unittest.mock import patch


class CardGateway:
    def charge(self, card, cents):
        raise ConnectionError("would call the bank")


class Checkout:
    def __init__(self):
        self._gateway = CardGateway()  # fixed here, invisible outside

    def pay(self, card, cents):
        if cents <= 0:
            raise ValueError("nothing to pay")
        return self._gateway.charge(card, cents)


try:
    Checkout().pay("4242", 900)
except ConnectionError as error:
    print("unpatched:", error)

# The test must know that Checkout finds its class under this very name.
with patch(f"{__name__}.CardGateway", autospec=True) as gateway_class:
    gateway = gateway_class.return_value
    gateway.charge.return_value = "receipt-1"
    print("patched:", Checkout().pay("4242", 900))
    gateway.charge.assert_called_once_with("4242", 900)
