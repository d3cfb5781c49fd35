# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "zip takes an item from the longer input and drops it"
# runs-in = "browser"
# ///
def numbers():
    return iter([1, 2, 3, 4])


long, short = numbers(), iter("xy")
print(list(zip(long, short)), "left over:", list(long))

long, short = numbers(), iter("xy")
print(list(zip(short, long)), "left over:", list(long))
