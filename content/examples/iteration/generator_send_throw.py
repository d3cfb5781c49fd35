# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "send and throw talk to a paused generator"
# runs-in = "browser"
# ///
def averager():
    total = count = 0
    average = None
    while True:
        try:
            total += yield average
            count += 1
            average = total / count
        except ValueError:
            total = count = 0
            average = None


fresh = averager()
try:
    fresh.send(10)
except TypeError as error:
    print("send before the first yield:", error)

mean = averager()
print("primed with next():", next(mean))
print("send(10):", mean.send(10))
print("send(20):", mean.send(20))
print("throw(ValueError), handled inside:", mean.throw(ValueError()))
print("send(4):", mean.send(4))

try:
    mean.throw(KeyError("stop"))
except KeyError as error:
    print("throw(KeyError), not handled inside:", repr(error))
print("afterwards:", next(mean, "finished"))
