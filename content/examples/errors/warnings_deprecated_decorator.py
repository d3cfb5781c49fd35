# /// script
# requires-python = ">=3.13"
# dependencies = []
#
# [tool.reference]
# title = "warnings.deprecated marks and warns"
# runs-in = "browser"
# ///
import warnings
from warnings import deprecated


@deprecated("use cost()")
def price():
    return 12


@deprecated("use Shop", category=FutureWarning)
class Store:
    pass


def subclass():
    class Corner(Store):
        pass


@deprecated("for type checkers only", category=None)
def quiet():
    pass


for use in price, Store, subclass, quiet:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        use()
    names = [w.category.__name__ for w in caught]
    mark = vars(use).get("__deprecated__")
    print(f"{use.__name__}: {names}, mark {mark!r}")
