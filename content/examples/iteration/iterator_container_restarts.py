# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A container restarts, an iterator runs out"
# runs-in = "browser"
# ///
class Steps:
    """Iterable: every call of __iter__ starts a fresh generator."""

    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        n = 0
        while n < self.stop:
            yield n
            n += 1


class StepIterator:
    """Iterator: it is its own iterator, and the position lives in it."""

    def __init__(self, stop):
        self.stop = stop
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.n >= self.stop:
            raise StopIteration
        self.n += 1
        return self.n - 1


container, iterator = Steps(3), StepIterator(3)
print("container, two passes:", list(container), list(container))
print("iterator, two passes: ", list(iterator), list(iterator))
print("iter(container) is container:", iter(container) is container)
print("iter(iterator) is iterator:  ", iter(iterator) is iterator)

pairs = [(a, b) for a in Steps(2) for b in Steps(2)]
shared = StepIterator(4)
print("fresh iterators: ", pairs)
print("a shared iterator:", [(a, b) for a in shared for b in shared])
