# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "subtract keeps the debt, minus forgives it"
# runs-in = "browser"
# ///
from collections import Counter

stock = Counter(apple=3, pear=1)
order = Counter(apple=1, pear=2, fig=1)

print("minus:   ", stock - order)
left = stock.copy()
print("returns: ", left.subtract(order))
print("subtract:", left)
print("unary +: ", +left, " unary -:", -left)

print("plus:    ", stock + order)
print("both:    ", stock & order)
print("either:  ", stock | order)

print("order fits in stock:", order <= stock)
print("anagram:", Counter("listen") == Counter("silent"))
print("zeros ignored by ==:", Counter(a=1, b=0) == Counter(a=1))
print("neither <= nor >=:  ", not (stock <= order or stock >= order))
print("elements:", *(+left).elements())
