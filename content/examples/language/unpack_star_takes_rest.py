# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Head, middle, tail, and a middle that is empty"
# runs-in = "browser"
# ///
first, *middle, last = "abcde"
print(first, middle, last)

first, *middle, last = (1, 2)
print(first, middle, last)

*parents, name = "usr/share/doc".split("/")
print(parents, name)

# Any iterable will do, and the starred part is always a list.
head, *rest = (n * n for n in range(4))
print(head, rest)

source = iter([1, 2, 3, 4])
one, *others = source
print(others, "left in the iterator:", list(source))
