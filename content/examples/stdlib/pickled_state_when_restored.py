# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Only a state of None skips __setstate__"
# runs-in = "browser"
# ///
import copy
import pickle


class Probe:
    state = None

    def __init__(self):
        print("__init__")

    def __getstate__(self):
        return Probe.state

    def __setstate__(self, state):
        print("  __setstate__ got", state)


probe = Probe()
for Probe.state in (None, False, {}):
    print("state", Probe.state)
    pickle.loads(pickle.dumps(probe))

print("copy and deepcopy")
copy.copy(probe)
copy.deepcopy(probe)


class Bare:
    def __setstate__(self, state):
        print("never reached")


pickle.loads(pickle.dumps(Bare()))
print("no attributes, no state, no __setstate__")
