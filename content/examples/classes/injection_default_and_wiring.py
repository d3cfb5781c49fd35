# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Callables as dependencies, wired in one function"
# runs-in = "browser"
# ///
from collections.abc import Callable
from datetime import date


class Reminder:
    def __init__(
        self,
        send: Callable[[str], None],
        today: Callable[[], date] = date.today,  # the function, uncalled
    ) -> None:
        self._send = send
        self._today = today

    def run(self, invoices: dict[str, date]) -> None:
        for name, due in invoices.items():
            if due < self._today():
                self._send(f"{name} was due on {due}")


def build() -> Reminder:
    """The program's wiring: the only place that knows every part."""
    return Reminder(send=print)


build().run({"long ago": date(2001, 1, 1)})

outbox: list[str] = []  # a test does its own wiring
reminder = Reminder(outbox.append, today=lambda: date(2026, 3, 1))
reminder.run({"rent": date(2026, 2, 28), "power": date(2026, 3, 1)})
print("outbox:", outbox)
