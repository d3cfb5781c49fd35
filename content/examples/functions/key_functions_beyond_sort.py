# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "One call per element, and key= beyond sorting"
# runs-in = "browser"
# ///
from bisect import bisect_left
from heapq import nsmallest
from itertools import groupby

words = ["pear", "fig", "apple", "kiwi", "date", "plum", "lime"]
calls = []


def length(word):
    calls.append(word)
    return len(word)


ranked = sorted(words, key=length)
print(ranked)
print("key calls:", len(calls), "for", len(words), "words")

print("max keeps the first of equals:", max(words[3:], key=len))
print("nsmallest:", nsmallest(2, words, key=len))
for size, group in groupby(ranked, key=len):  # needs sorted input
    print(size, list(group))

at = bisect_left(ranked, 4, key=len)  # 4 is a key, not a word
print("first word of four letters:", ranked[at])
