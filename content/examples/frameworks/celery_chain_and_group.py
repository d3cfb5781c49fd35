# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.reference]
# title = "chain passes results on, group collects them, si ignores them"
# runs-in = "native"
# ///
from celery import Celery, chain, group

app = Celery("sums")
app.conf.task_always_eager = True  # no worker, no broker


@app.task
def add(a, b):
    return a + b


@app.task
def mul(a, b):
    return a * b


result = chain(add.s(2, 6), mul.s(8)).delay()  # mul(8, 8)
print("chain:", result.parent.get(), "then", result.get())
print("with |:", (add.s(2, 6) | mul.s(8)).delay().get())
print("si:   ", (add.s(2, 6) | mul.si(3, 4)).delay().get())

squares = group(mul.s(n, n) for n in (2, 8))
print("group:", squares.delay().get())
