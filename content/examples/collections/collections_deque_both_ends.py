# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A deque as queue, ring buffer and wheel"
# runs-in = "browser"
# ///
from collections import deque

queue = deque(["ann", "bob"])
queue.append("cy")
queue.appendleft("vip")
print("served:", queue.popleft(), "then", queue.popleft())

recent = deque(maxlen=3)
for page in ["home", "search", "item", "cart"]:
    recent.append(page)  # a full deque drops from the other end
print("recent:", list(recent))

turns = deque("ABC")
turns.rotate(-1)
print("turns: ", list(turns))
