# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Reading a missing key: defaultdict stores it, Counter does not"
# runs-in = "browser"
# ///
from collections import Counter, defaultdict

votes = ["tea", "coffee", "tea", "water", "tea"]

by_hand = defaultdict(int)  # a missing key starts at int(), which is 0
for vote in votes:
    by_hand[vote] += 1
tally = Counter(votes)

print("same counts:      ", dict(by_hand) == dict(tally))
print("ask both for milk:", by_hand["milk"], tally["milk"])
print("in defaultdict?   ", "milk" in by_hand)
print("in Counter?       ", "milk" in tally)
print("get('juice'):     ", by_hand.get("juice"), tally.get("juice"))

refunds = Counter(tea=3, coffee=2)
print("tally - refunds:  ", tally - refunds)
