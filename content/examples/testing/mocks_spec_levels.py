# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What each kind of mock lets through"
# runs-in = "browser"
# ///
from unittest.mock import Mock, create_autospec


class Gateway:
    def send(self, user, *, text):
        raise NotImplementedError("talks to the network")


def misspelt_read(gateway):
    gateway.sned("ada", text="Hi")


def misspelt_write(gateway):
    gateway.retires = 3


def wrong_call(gateway):
    gateway.send("ada")  # text is missing


doubles = {
    "Mock()": Mock,
    "spec": lambda: Mock(spec=Gateway),
    "spec_set": lambda: Mock(spec_set=Gateway),
    "autospec": lambda: create_autospec(Gateway, instance=True),
    "autospec, spec_set": lambda: create_autospec(
        Gateway, instance=True, spec_set=True
    ),
}
for name, make in doubles.items():
    caught = []
    for mistake in (misspelt_read, misspelt_write, wrong_call):
        try:
            mistake(make())
        except (AttributeError, TypeError):
            caught.append(mistake.__name__)
    print(f"{name}: {', '.join(caught) or 'nothing'}")
