# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What the compiler decides before anything runs"
# runs-in = "browser"
# ///
DAY = compile("60 * 60 * 24", "<day>", "eval")
print("folded while compiling:", 86_400 in DAY.co_consts)

print("no names looked up:", DAY.co_names == ())


def broken():
    print(total)
    total = 1


print("total is local:", "total" in broken.__code__.co_varnames)
try:
    broken()
except UnboundLocalError as error:
    print(type(error).__name__)
