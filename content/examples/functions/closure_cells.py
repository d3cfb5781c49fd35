# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two functions share a cell, two calls do not"
# runs-in = "browser"
# ///
def make_counter(start):
    count = start

    def step():
        nonlocal count
        count += 1
        return count

    def peek():
        return count

    return step, peek


step, peek = make_counter(0)
other_step, _ = make_counter(100)
step()
step()
print("counter:", peek(), "| other counter:", other_step())

print("step captures:", step.__code__.co_freevars)
same_call = step.__closure__[0] is peek.__closure__[0]
same_maker = step.__closure__[0] is other_step.__closure__[0]
print("one cell per call of make_counter:", same_call and not same_maker)

step.__closure__[0].cell_contents = 41
step()
print("after writing 41 into the cell and one step:", peek())
