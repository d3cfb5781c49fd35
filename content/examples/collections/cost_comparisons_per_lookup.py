# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "How many comparisons one lookup takes"
# runs-in = "browser"
# ///
from bisect import bisect_left

compared = 0


class Key:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        global compared
        compared += 1
        return self.number == other.number

    def __lt__(self, other):
        global compared
        compared += 1
        return self.number < other.number

    def __hash__(self):
        return hash(self.number)


class Colliding(Key):
    def __hash__(self):
        return 1  # legal, and ruinous


def count(action):
    global compared
    compared = 0
    action()
    return compared


keys = [Key(n) for n in range(1000)]
wanted = Key(999)  # equal to the last one, another object
as_set, as_dict = set(keys), dict.fromkeys(keys)
print("list:  ", count(lambda: wanted in keys))
print("bisect:", count(lambda: bisect_left(keys, wanted)))
print("set:   ", count(lambda: wanted in as_set))
print("dict:  ", count(lambda: wanted in as_dict))

bad = [Colliding(n) for n in range(1000)]
table = dict.fromkeys(bad)
print("dict, equal hashes:", count(lambda: Colliding(999) in table))
print("  to build it:", count(lambda: dict.fromkeys(bad)))
