# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Warnings as errors, with one exception: the last filter wins"
# runs-in = "browser"
# ///
import warnings


def outcome(message, category):
    try:
        warnings.warn(message, category)
    except Warning as error:
        return f"raised {type(error).__name__}"
    return "did not raise"


def try_both(label):
    print(label)
    print("  ours:", outcome("shop.price is old", DeprecationWarning))
    print("  theirs:", outcome("vendored thing", DeprecationWarning))


with warnings.catch_warnings():
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", message="vendored")
    try_both("error, then ignore:")

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="vendored")
    warnings.simplefilter("error")
    try_both("ignore, then error:")
