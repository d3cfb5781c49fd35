# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An iterator class, and the generator that replaces it"
# runs-in = "browser"
# ///
class Backoff:
    """Retry delays that double; an iterator, so good for one pass."""

    def __init__(self, first, limit):
        self._delay = first
        self._limit = limit

    def __iter__(self):
        return self

    def __next__(self):
        if self._delay > self._limit:
            raise StopIteration
        delay = self._delay
        self._delay *= 2
        return delay


def backoff(first, limit):
    delay = first
    while delay <= limit:
        yield delay
        delay *= 2


class BackoffPolicy:
    """An iterable: each loop gets a generator of its own."""

    def __init__(self, first, limit):
        self.first = first
        self.limit = limit

    def __iter__(self):
        return backoff(self.first, self.limit)


for delays in Backoff(1, 8), backoff(1, 8), BackoffPolicy(1, 8):
    print(f"{type(delays).__name__}:", list(delays), "then", list(delays))
