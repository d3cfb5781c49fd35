# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Five methods, and MutableMapping adds the others"
# runs-in = "browser"
# ///
from collections.abc import MutableMapping


class Headers(MutableMapping):
    """Names compare without case and print as first written."""

    def __init__(self, *args, **kwargs):
        self._items = {}
        self.update(*args, **kwargs)

    def __getitem__(self, name):
        return self._items[name.lower()][1]

    def __setitem__(self, name, value):
        known, _ = self._items.get(name.lower(), (name, None))
        self._items[name.lower()] = known, value

    def __delitem__(self, name):
        del self._items[name.lower()]

    def __iter__(self):
        return (name for name, _ in self._items.values())

    def __len__(self):
        return len(self._items)


headers = Headers({"Content-Type": "text/plain"}, host="example.org")
headers["CONTENT-TYPE"] = "text/html"
print(dict(headers))
print("HOST" in headers, headers.get("Accept", "any"), headers.pop("Host"))
headers.setdefault("X-Id", "1")
print(list(headers))
print(headers == {"content-type": "text/html", "x-id": "1"})
