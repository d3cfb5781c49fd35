# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A module from an arbitrary path"
# runs-in = "browser"
# ///
import importlib.util
import sys
import tempfile
from pathlib import Path


def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None:
        raise ImportError(f"no loader for {path.name}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # before the body runs
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


with tempfile.TemporaryDirectory() as folder:
    good = Path(folder, "rates.v2.py")  # no legal module name
    good.write_text("VAT = 19\n")
    bad = Path(folder, "bad.py")
    bad.write_text("1 / 0\n")

    rates = load("shop_rates", good)
    print(rates.__name__, rates.VAT, "shop_rates" in sys.modules)

    for path in bad, Path(folder, "notes.txt"):
        try:
            load("shop_bad", path)
        except (ArithmeticError, ImportError) as error:
            print(f"{type(error).__name__}: {error}")
    print("shop_bad" in sys.modules)
