# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A circular import, and two repairs"
# runs-in = "browser"
# ///
import sys
import tempfile
from pathlib import Path

MODULES = {
    "broken_a": "from broken_b import pack\nclass Order: pass\n",
    "broken_b": "from broken_a import Order\ndef pack(): pass\n",
    # repair 1: import the module, take the name when called
    "whole_a": "import whole_b\nclass Order: pass\n",
    "whole_b": (
        "import whole_a\n"
        "def pack():\n    return whole_a.Order.__name__\n"
    ),
    # repair 2: move what both need into a third module
    "split_a": "from split_b import pack\nfrom split_base import Order\n",
    "split_b": (
        "from split_base import Order\n"
        "def pack():\n    return Order.__name__\n"
    ),
    "split_base": "class Order: pass\n",
}

with tempfile.TemporaryDirectory() as folder:
    for name, source in MODULES.items():
        Path(folder, name + ".py").write_text(source)
    sys.path.insert(0, folder)

    try:
        import broken_a
    except ImportError as error:
        print(str(error).rpartition(" (")[0])  # without the path
    print("left behind:", {"broken_a", "broken_b"} & sys.modules.keys())

    import whole_a
    import split_a

    print(whole_a.whole_b.pack(), split_a.pack())
    sys.path.remove(folder)
