# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Four names that are not where they seem to be"
# runs-in = "browser"
# ///
limit = "module"


def read_then_assign():
    seen = limit
    limit = "local"  # makes limit local in the whole function
    return seen


class Config:
    limit = "class"
    from_iterable = "".join(letter for letter in limit)
    from_element = [limit for _ in range(1)]

    def from_method(self):
        return limit


def read_after_except():
    problem = "set before the try"
    try:
        int("x")
    except ValueError as problem:
        pass
    return problem


for function in (read_then_assign, read_after_except):
    try:
        function()
    except UnboundLocalError as error:
        print(f"{function.__name__}: UnboundLocalError: {error}")
print("class body, outermost iterable:", Config.from_iterable)
print("class body, element expression:", *Config.from_element)
print("method:", Config().from_method())
