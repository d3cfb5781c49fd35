# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "State in attributes, state in a closure"
# runs-in = "browser"
# ///
import pickle


class RunningMean:
    def __init__(self):
        self.reset()

    def reset(self):
        self.count = self.total = 0

    def __call__(self, value):
        self.count += 1
        self.total += value
        return self.total / self.count


def running_mean():
    count = total = 0

    def add(value):
        nonlocal count, total
        count += 1
        total += value
        return total / count

    return add


for mean in RunningMean(), running_mean():
    print(type(mean).__name__, [mean(v) for v in (2, 4, 9)])
    print("  count:", getattr(mean, "count", "hidden"))
    try:
        restored = pickle.loads(pickle.dumps(mean))
    except (AttributeError, pickle.PicklingError):
        print("  cannot be pickled")
    else:
        print("  continues after pickling:", restored(25))
