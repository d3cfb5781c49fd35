# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Predicting random after 624 outputs"
# runs-in = "browser"
# ///
import random


def undo_right(y, shift):
    x = y
    for _ in range(32 // shift):
        x = y ^ (x >> shift)
    return x


def undo_left(y, shift, mask):
    x = y
    for _ in range(32 // shift):
        x = y ^ (x << shift & mask)
    return x


def internal_word(output):
    """Reverse the mixing that each 32-bit output went through."""
    y = undo_right(output, 18)
    y = undo_left(y, 15, 0xEFC60000)
    y = undo_left(y, 7, 0x9D2C5680)
    return undo_right(y, 11)


first, second = random.Random(7), random.Random(7)
print("seeded alike:", first.random() == second.random())

victim = random.Random()  # seeded from the operating system
seen = [victim.getrandbits(32) for _ in range(624)]

copy = random.Random()
copy.setstate((3, (*map(internal_word, seen), 624), None))
print("next ten:    ", all(copy.getrandbits(32) == victim.getrandbits(32)
                           for _ in range(10)))
print("next sample: ", copy.sample(range(1000), 6)
      == victim.sample(range(1000), 6))
