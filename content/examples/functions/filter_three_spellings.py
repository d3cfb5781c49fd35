# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three spellings of a filter, and the second pass"
# runs-in = "browser"
# ///
def is_even(number):
    return number % 2 == 0


numbers = [3, 8, 1, 4, 6]

evens = filter(is_even, numbers)
numbers.append(10)  # nothing has been tested yet, so 10 is seen
print("named predicate:", list(evens))
print("second pass:    ", list(evens))

print("lambda:         ", list(filter(lambda n: n % 2 == 0, numbers)))
print("comprehension:  ", [n for n in numbers if n % 2 == 0])

# Any truthy result keeps the item: n % 2 is 0 or 1, never a bool.
print("odd, by n % 2:  ", list(filter(lambda n: n % 2, numbers)))
