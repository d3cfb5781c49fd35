# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "After: the gateway is a constructor argument"
# runs-in = "browser"
# ///
from typing import Protocol


class Gateway(Protocol):
    def charge(self, card: str, cents: int) -> str: ...


class CardGateway:
    def charge(self, card: str, cents: int) -> str:
        raise ConnectionError("would call the bank")


class Checkout:
    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def pay(self, card: str, cents: int) -> str:
        if cents <= 0:
            raise ValueError("nothing to pay")
        return self._gateway.charge(card, cents)


class RecordingGateway:  # the test's double; it inherits nothing
    def __init__(self) -> None:
        self.charges: list[tuple[str, int]] = []

    def charge(self, card: str, cents: int) -> str:
        self.charges.append((card, cents))
        return f"receipt-{len(self.charges)}"


fake = RecordingGateway()
print("with the fake:", Checkout(fake).pay("4242", 900))
assert fake.charges == [("4242", 900)]
print("recorded:", fake.charges)

try:
    Checkout(CardGateway()).pay("4242", 900)
except ConnectionError as error:
    print("with the real one:", error)
