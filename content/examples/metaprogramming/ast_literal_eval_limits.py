# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "literal_eval: what it accepts and what it refuses"
# runs-in = "browser"
# ///
import ast

ACCEPTED = (
    "{'host': 'db', 'ports': (5432, 5433), 'ssl': None}",
    "[-1.5, 2 + 3j, b'ab', {1, 2}, set()]",
)
REFUSED = (
    "__import__('os').getcwd()",
    "1 + 1",
    "f'{1}'",
    "[1,",
    "(" * 300 + ")" * 300,
    "{[]: 1}",
)

for text in ACCEPTED:
    print("ok     ", ast.literal_eval(text))
for text in REFUSED:
    shown = text if len(text) < 30 else text[:9] + "..."
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError) as error:
        print(f"refused {shown:14} {type(error).__name__}")
