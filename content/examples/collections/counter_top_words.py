# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Top words, ties, zeros and pairs"
# runs-in = "browser"
# ///
from collections import Counter

text = "the cat saw the dog and the dog saw a bird"
counts = Counter(text.split())

print("top 3:", counts.most_common(3))  # a tie: first seen leads
print("total:", counts.total(), "distinct:", len(counts))
print("cow, read:", counts["cow"], "stored:", "cow" in counts)

counts["bird"] -= 1
print("bird, -= 1:", counts["bird"], "stored:", "bird" in counts)

counts.update(["cow", "cow"])  # adds, where dict.update would replace
counts.update({"cow": 3})
print("cow, updated:", counts["cow"])

print("pair counted:", Counter([("cow", 3)]))
print("pair as count:", Counter(dict([("cow", 3)])))
