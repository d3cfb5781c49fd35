# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which operations get slower in a container 500 times as large"
# runs-in = "browser"
# ///
from collections import deque
from timeit import Timer

OPERATIONS = [  # name, container, operation on a container c of length n
    ("list  c[n // 2]", list, lambda c, n: c[n // 2]),
    ("list  append, pop", list, lambda c, n: (c.append(0), c.pop())),
    ("list  insert(0), pop(0)", list,
     lambda c, n: (c.insert(0, 0), c.pop(0))),
    ("list  in, absent", list, lambda c, n: -1 in c),
    ("deque appendleft, popleft", deque,
     lambda c, n: (c.appendleft(0), c.popleft())),
    ("deque c[-1]", deque, lambda c, n: c[-1]),
    ("deque c[n // 2]", deque, lambda c, n: c[n // 2]),
    ("dict  c[n // 2]", dict.fromkeys, lambda c, n: c[n // 2]),
    ("dict  set, del", dict.fromkeys,
     lambda c, n: (c.__setitem__(-1, 0), c.pop(-1))),
    ("set   in, absent", set, lambda c, n: -1 in c),
    ("set   add, discard", set, lambda c, n: (c.add(-1), c.discard(-1))),
    ("set   copy", set, lambda c, n: c.copy()),
]


SMALL, LARGE = 1_000, 500_000


def cost(operation, container, n):
    timer = Timer(lambda: operation(container, n))
    number = 1
    while timer.timeit(number) < 0.002:  # long enough for any clock
        number *= 4
    return min(timer.repeat(3, number)) / number


best = {}
for n in (SMALL, LARGE) * 3:  # apart: a machine may be busy for a while
    made = {make: make(range(n)) for make in (list, deque, dict.fromkeys, set)}
    for name, make, operation in OPERATIONS:
        took = cost(operation, made[make], n)
        best[name, n] = min(took, best.get((name, n), took))

for name, *_ in OPERATIONS:
    grows = best[name, LARGE] > 16 * best[name, SMALL]
    print(f"{name:26}", "grows" if grows else "flat")
