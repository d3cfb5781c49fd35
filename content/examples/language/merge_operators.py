# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Who wins, in which order, and which object changes"
# runs-in = "browser"
# ///
defaults = {"host": "localhost", "port": 80, "debug": False}
user = {"port": 8080, "user": "ada"}

print("defaults | user:", defaults | user)
print("user | defaults:", user | defaults)
print("literal:        ", {**defaults, **user, "debug": True})
print("defaults intact:", defaults)

settings = alias = dict(defaults)
settings |= user
print("|= changed the object behind both names:", alias["port"])

pairs = [("port", 9090)]
settings |= pairs
print("|= takes pairs:", settings["port"])
try:
    settings | pairs
except TypeError as error:
    print("|  does not:", error)
