# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Plain, memoised and bottom-up: the calls each needs"
# runs-in = "browser"
# ///
import cProfile
import pstats
from functools import cache


def plain(n):
    return n if n < 2 else plain(n - 1) + plain(n - 2)


@cache
def memoised(n):
    return n if n < 2 else memoised(n - 1) + memoised(n - 2)


def bottom_up(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


for function in plain, memoised, bottom_up:
    with cProfile.Profile() as profiler:
        result = function(20)
    profile = pstats.Stats(profiler).get_stats_profile()
    calls = profile.func_profiles[function.__name__].ncalls
    print(f"{function.__name__:10} {result} in {calls.split('/')[0]} calls")
