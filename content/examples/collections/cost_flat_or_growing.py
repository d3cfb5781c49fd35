# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which operations get slower in a container 256 times as large"
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


def cost(make, operation, n):
    container = make(range(n))
    timer = Timer(lambda: operation(container, n))
    number = 1
    while timer.timeit(number) < 0.002:  # long enough for any clock
        number *= 4
    return min(timer.repeat(9, number)) / number


for name, make, operation in OPERATIONS:
    small, large = (cost(make, operation, n) for n in (1_000, 256_000))
    grows = large > 16 * small  # half-way between 1 and 256, in doublings
    print(f"{name:26}", "grows" if grows else "flat")
