# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One slot or a stack: nesting the same manager object"
# runs-in = "browser"
# ///
settings = {"mode": "calm"}


class OneSlot:
    def __init__(self, **changes):
        self.changes = changes

    def __enter__(self):
        self.saved = settings.copy()
        settings.update(self.changes)
        return settings

    def __exit__(self, exc_type, exc, tb):
        settings.clear()
        settings.update(self.saved)


class Stacked:
    def __init__(self, **changes):
        self.changes = changes
        self.saved = []

    def __enter__(self):
        self.saved.append(settings.copy())
        settings.update(self.changes)
        return settings

    def __exit__(self, exc_type, exc, tb):
        settings.clear()
        settings.update(self.saved.pop())


for cls in OneSlot, Stacked:
    settings = {"mode": "calm"}
    loud = cls(mode="loud")
    for _ in "12":
        with loud:
            pass
    print(f"{cls.__name__}, twice in a row:", settings)
    with loud:
        with loud:
            pass
    print(f"{cls.__name__}, nested:", settings)
