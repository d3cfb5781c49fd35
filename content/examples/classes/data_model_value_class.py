# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A value class written out by hand"
# runs-in = "browser"
# ///
from functools import total_ordering


@total_ordering
class Span:
    """Lines start to stop - 1 of a file."""

    def __init__(self, start, stop):
        self._key = (start, max(start, stop))  # never rebound: hash is safe

    def __repr__(self):
        return f"Span{self._key}"

    def __eq__(self, other):
        if not isinstance(other, Span):
            return NotImplemented
        return self._key == other._key

    def __hash__(self):
        return hash(self._key)

    def __lt__(self, other):
        if not isinstance(other, Span):
            return NotImplemented
        return self._key < other._key

    def __add__(self, lines):
        if not isinstance(lines, int):
            return NotImplemented
        start, stop = self._key
        return Span(start + lines, stop + lines)

    __radd__ = __add__  # int knows no Span, so Python asks us

    def __len__(self):
        start, stop = self._key
        return stop - start


span = Span(3, 7)
print(span, len(span), span + 10, 10 + span)
print(span == Span(3, 7), span == (3, 7), span != Span(3, 8))
print(len({span, Span(3, 7)}), sorted([Span(5, 6), span]), span >= span)
print(bool(span), bool(Span(3, 3)))  # no __bool__: len decides
for attempt in (lambda: span + "ten", lambda: span < (3, 7)):
    try:
        attempt()
    except TypeError as error:
        print(error)
