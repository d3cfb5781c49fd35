# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An error halfway: change in place or build first"
# runs-in = "browser"
# ///
def parse_in_place(cells):
    for index, cell in enumerate(cells):
        cells[index] = int(cell)


def parse(cells):
    return [int(cell) for cell in cells]


def parse_then_commit(cells):
    cells[:] = [int(cell) for cell in cells]


for function in (parse_in_place, parse, parse_then_commit):
    cells = ["1", "2", "three"]
    try:
        function(cells)
    except ValueError:
        print(f"{function.__name__:17} left {cells}")
