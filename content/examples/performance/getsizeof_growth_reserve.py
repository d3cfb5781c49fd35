# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Room for growth is counted, so history matters"
# runs-in = "browser"
# ///
import sys

grown = []
for number in range(1_001):
    grown.append(number)
exact = grown[:]

print("equal:", grown == exact)
print("grown list is bigger:", sys.getsizeof(grown) > sys.getsizeof(exact))

emptied = dict.fromkeys(range(1_001))
full = sys.getsizeof(emptied)
while emptied:
    emptied.popitem()
print("emptied dict:", emptied, "as big as full:",
      sys.getsizeof(emptied) == full)
