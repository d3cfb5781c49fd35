# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The call counts contradict the guess"
# runs-in = "browser"
# ///
import cProfile
import pstats


def parse(text):  # looks expensive, runs once
    return [line.split(",") for line in text.splitlines()]


def same(left, right):  # looks harmless
    return left[0].lower() == right[0].lower()


def unique(rows):
    kept = []
    for row in rows:
        if not any(same(row, other) for other in kept):
            kept.append(row)
    return kept


def report():
    text = "\n".join(f"name{n},{n}" for n in range(200))
    return len(unique(parse(text)))


with cProfile.Profile() as profiler:
    report()

profile = pstats.Stats(profiler).get_stats_profile()
for name in ("report", "parse", "unique", "same"):
    print(f"{name:7} {profile.func_profiles[name].ncalls:>6} calls")
