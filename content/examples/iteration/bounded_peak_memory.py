# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Peak memory: a list, a generator, and sorted over a generator"
# runs-in = "browser"
# ///
import tracemalloc

N = 200_000


def peak(work):
    tracemalloc.start()
    work()
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def squares():
    return (n * n for n in range(N))


peak(lambda: sum(squares()))  # warm up, then measure
as_list = peak(lambda: sum([n * n for n in range(N)]))
streamed = peak(lambda: sum(squares()))
sorted_after = peak(lambda: sum(sorted(squares())))

print("list needs over 100 times the generator:", as_list > 100 * streamed)
print("sorted(generator) costs what the list did:",
      sorted_after > 0.9 * as_list)
