# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Whatever stands between the brackets arrives as one object"
# runs-in = "browser"
# ///
class Echo:
    def __getitem__(self, key):
        print("get", repr(key))

    def __setitem__(self, key, value):
        print("set", repr(key), "=", repr(value))

    def __delitem__(self, key):
        print("del", repr(key))


echo = Echo()
echo[-1]
echo["name"]
echo[1:10:2]
echo[0, 5:]
echo[...]
echo[:2] = "ab"
del echo[3]
