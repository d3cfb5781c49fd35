# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Where a return value goes, and when finally runs"
# runs-in = "browser"
# ///
def numbered(lines):
    count = 0
    try:
        for line in lines:
            count += 1
            yield f"{count}: {line}"
        return count
    finally:
        print("    finally, count =", count)


print("run to the end")
whole = numbered(["red", "green"])
while True:
    try:
        print(next(whole))
    except StopIteration as stop:
        print("StopIteration.value =", stop.value)
        break

print("closed after one item")
partial = numbered(["red", "green"])
print(next(partial))
partial.close()
print("next after close:", next(partial, "nothing"))

print("closed before it started")
numbered(["red"]).close()
print("the body never ran, so neither did finally")
