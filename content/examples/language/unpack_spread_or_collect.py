# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The same star in four places"
# runs-in = "browser"
# ///
def collect(first, *rest, **options):
    return first, rest, options


head, *tail = [1, 2, 3]  # target: collects into a list
print("target:   ", tail)
print("parameter:", collect(1, 2, 3))  # collects into a tuple

both = [0, *tail, *"ab"]  # display: spreads any iterable
print("display:  ", both)
print("call:     ", collect(*both, **{"sep": "-"}))
