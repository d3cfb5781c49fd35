# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three exits: propagate, suppress, suppress by accident"
# runs-in = "browser"
# ///
class Base:
    def __enter__(self):
        return self


class Propagating(Base):
    def __exit__(self, exc_type, exc, tb):
        print("  saw", repr(exc))


class Suppressing(Base):
    def __exit__(self, exc_type, exc, tb):
        print("  saw", repr(exc))
        return isinstance(exc, KeyError)


class Accidental(Base):
    def flush(self):
        return 3

    def __exit__(self, exc_type, exc, tb):
        print("  saw", repr(exc))
        return self.flush()


for manager in Propagating, Suppressing, Accidental:
    for error in None, KeyError("k"), ZeroDivisionError("z"):
        print(f"{manager.__name__}, block raises {error!r}")
        try:
            with manager():
                if error:
                    raise error
        except Exception as caught:
            print("  out comes", repr(caught))
