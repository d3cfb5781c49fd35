# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "import_module and __import__ return different things"
# runs-in = "browser"
# ///
import importlib

print("import_module:", importlib.import_module("json.decoder").__name__)
print("__import__:   ", __import__("json.decoder").__name__)

relative = importlib.import_module(".decoder", package="json")
print("relative:     ", relative.__name__)

for name in ".decoder", "json.nothing", "nothing.json":
    try:
        importlib.import_module(name)
    except (ModuleNotFoundError, TypeError) as error:
        missing = getattr(error, "name", "-")
        print(f"{name}: {type(error).__name__}, name = {missing}")
