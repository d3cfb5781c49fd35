# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A pickle holds a class's address and an instance's data"
# runs-in = "browser"
# ///
import pickle
import pickletools


class Person:
    def __init__(self, name):
        print("__init__ runs")
        self.name = name

    def greet(self):
        return f"Hello, {self.name}"


blob = pickle.dumps(Person("Ada"), protocol=4)

for opcode, argument, _ in pickletools.genops(blob):
    if opcode.name not in {"PROTO", "FRAME", "MEMOIZE"}:
        print("  ", opcode.name, argument or "")
print("code inside:", b"greet" in blob or b"Hello" in blob)

Person.greet = lambda self: f"Goodbye, {self.name}"
print(pickle.loads(blob).greet())

del Person
try:
    pickle.loads(blob)
except AttributeError:
    print("class gone: AttributeError")
