# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Raw values against references to objects"
# runs-in = "browser"
# ///
from array import array
from sys import getsizeof

numbers = [100_000 + i for i in range(1000)]
packed = array("i", numbers)
fixed = tuple(numbers)
grown = []
for number in numbers:
    grown.append(number)

with_ints = getsizeof(numbers) + sum(map(getsizeof, numbers))
size = getsizeof(packed)
print("array, bytes per item:   ", packed.itemsize)
print("array, overhead < 10 %:  ", size < packed.itemsize * 1000 * 1.1)
print("list and ints > 4 arrays:", with_ints > 4 * size)
print("tuple < its list:        ", getsizeof(fixed) < getsizeof(numbers))
print("grown list has slack:    ", getsizeof(grown) > getsizeof(fixed))

print("list returns its object: ", numbers[0] is numbers[0])
print("array returns one object:", packed[0] is packed[0])
