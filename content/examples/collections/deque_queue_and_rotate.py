# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Breadth first with popleft, round robin with rotate"
# runs-in = "browser"
# ///
from collections import deque

links = {"home": ["news", "shop"], "news": ["post"], "shop": ["cart"],
         "post": ["home"], "cart": []}
seen, waiting = {"home"}, deque(["home"])
order = []
while waiting:
    page = waiting.popleft()  # oldest first
    order.append(page)
    for target in links[page]:
        if target not in seen:
            seen.add(target)
            waiting.append(target)
print("breadth first:", order)

turns = deque(["ann", "bob", "cy"])
for _ in range(4):
    print("turn of", turns[0])
    turns.rotate(-1)

last = deque(range(10), maxlen=3)
last.extendleft([0, 1])  # reverses, and pushes out the right end
print("7 8 9, extendleft([0, 1]):", list(last))
try:
    last[0:2]
except TypeError as error:
    print("TypeError:", error)
