# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What pickle and JSON refuse, and what JSON changes"
# runs-in = "browser"
# ///
import json
import pickle
import tempfile
import threading


def local_object():
    class Local:
        pass

    return Local()


with tempfile.TemporaryFile() as file:
    for name, value in [
        ("lambda", lambda: 0),
        ("local class", local_object()),
        ("lock", threading.Lock()),
        ("open file", file),
        ("generator", (n for n in [1])),
    ]:
        try:
            pickle.dumps(value)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            print(f"pickle, {name}: {type(error).__name__}")

for value in [{1, 2}, b"raw", {(1, 2): 3}]:
    try:
        json.dumps(value)
    except TypeError as error:
        print("JSON:", error)

text = json.dumps({1: "int key", "1": "str key"})
print(text, "->", json.loads(text))
