# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Late binding in a loop and two ways to bind now"
# runs-in = "browser"
# ///
from functools import partial


def run(job):
    return f"job {job}"


def build():
    late, default, bound = [], [], []
    for job in range(3):
        late.append(lambda: run(job))
        default.append(lambda job=job: run(job))
        bound.append(partial(run, job))
    return late, default, bound


late, default, bound = build()
print("plain lambda:", [call() for call in late])
print("default arg: ", [call() for call in default])
print("partial:     ", [call() for call in bound])

print("default arg, called with an event:", default[1]("clicked"))
try:
    bound[1]("clicked")
except TypeError as error:
    print("partial, called with an event:", type(error).__name__)
