# /// script
# requires-python = ">=3.11"
# dependencies = ["hypothesis"]
#
# [tool.reference]
# title = "A sequence of operations against a model"
# runs-in = "native"
# ///
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from hypothesis.stateful import run_state_machine_as_test


class Inventory:
    def __init__(self):
        self.stock, self.total = {}, 0

    def put(self, item, count):
        self.stock[item] = count
        self.total += count  # the bug: ignores what was there


class Machine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.real, self.model = Inventory(), {}

    @rule(item=st.sampled_from("ab"), count=st.integers(0, 9))
    def put(self, item, count):
        self.real.put(item, count)
        self.model[item] = count

    @invariant()
    def total_agrees(self):
        assert self.real.total == sum(self.model.values())


try:
    config = settings(derandomize=True, database=None, deadline=None)
    run_state_machine_as_test(Machine, settings=config)
except AssertionError as error:
    print("\n".join(error.__notes__))
