# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What the compiler accepts"
# runs-in = "browser"
# ///
CASES = """\
x := 1
(x := 1)
print(x := 1)
print(end=(x := ''))
y = x := 1
y = (x := 1)
[x := 1, x + 1]
[n for n in range(3) if x := n]
[n for n in range(3) if (x := n)]
(a.b := 1)
(a[0] := 1)
(a, b := 1, 2)
(x += 1)
[n := 0 for n in range(3)]
[n for n in (x := range(3))]
class C: y = (x := 1)
class C: y = [(x := n) for n in range(3)]"""

for source in CASES.splitlines():
    try:
        compile(source, "demo", "exec")
        verdict = "ok"
    except SyntaxError:
        verdict = "SyntaxError"
    print(f"{verdict:11} {source}")
