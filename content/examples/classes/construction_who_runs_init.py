# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which ways of getting an object run __init__"
# runs-in = "browser"
# ///
import copy
import pickle

log = []


class Job:
    def __new__(cls, *args):
        log.append("new")
        return super().__new__(cls)

    def __init__(self, name):
        log.append("init")
        self.name = name


class Number:
    def __new__(cls, text):
        log.append("new")
        return int(text)  # not an instance of Number

    def __init__(self, text):
        log.append("init")


job = Job("backup")
for label, make in [
    ("Job('x')", lambda: Job("x")),
    ("copy.copy", lambda: copy.copy(job)),
    ("pickle", lambda: pickle.loads(pickle.dumps(job))),
    ("Number('7')", lambda: Number("7")),
]:
    log.clear()
    result = make()
    print(f"{label:12} {'+'.join(log):9} {getattr(result, 'name', result)}")
