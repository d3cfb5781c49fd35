# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Who answers obj.name: five places, in order"
# runs-in = "browser"
# ///
class NonData:
    def __get__(self, instance, owner=None):
        return "non-data descriptor"


class Data(NonData):
    def __get__(self, instance, owner=None):
        return "data descriptor"

    def __set__(self, instance, value):
        raise AttributeError("read-only")


class Subject:
    strong = Data()
    weak = NonData()
    plain = "class attribute"

    def __getattr__(self, name):
        return "__getattr__"


subject = Subject()
names = "strong", "weak", "plain", "absent"
print("instance dictionary empty:")
for name in names:
    print(f"  {name:7}", getattr(subject, name))

subject.__dict__.update(dict.fromkeys(names, "instance dictionary"))
print("every name in it:")
for name in names:
    print(f"  {name:7}", getattr(subject, name))
