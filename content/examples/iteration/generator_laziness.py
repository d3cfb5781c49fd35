# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A generator body runs only when it is advanced"
# runs-in = "browser"
# ///
def readings():
    print("    body starts")
    for value in (10, 20):
        print(f"    yielding {value}")
        yield value
        print(f"    resumed after {value}")
    print("    body ends")


print("calling readings()")
stream = readings()

print("first next()")
first = next(stream)
print("got", first)

print("a for loop takes the rest")
for value in stream:
    print("got", value)

print("second loop:", list(stream))
