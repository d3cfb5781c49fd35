# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a comprehension can see, and what it leaves behind"
# runs-in = "browser"
# ///
def class_body(source):
    namespace = {}
    try:
        exec("class Config:\n    limit = 2\n    " + source, namespace)
    except NameError as error:
        return f"NameError: {error}"
    return namespace["Config"].result


for source in [
    "result = [n for n in range(limit)]",
    "result = [n for n in range(9) if n < limit]",
    "result = [limit for n in range(2)]",
    "result = [n for top in [limit] for n in range(top)]",
]:
    print(source, "->", class_body(source))


def function_body():
    n = "untouched"
    doubles = [last := n * 2 for n in range(3)]
    return n, last, doubles


print(function_body())
