# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The same instructions from dis, get_instructions and Bytecode"
# runs-in = "browser"
# ///
import dis
import io


def add(left, right):
    return left + right


listing = io.StringIO()
dis.dis(add, file=listing)                      # text for people
names = [step.opname for step in dis.get_instructions(add)]
bytecode = dis.Bytecode(add)                    # iterable, with context

print(*names)
print("the text names them all:",
      all(name in listing.getvalue() for name in names))
print("Bytecode yields the same:",
      [step.opname for step in bytecode] == names)
print("and knows the locals:", bytecode.codeobj.co_varnames)
print("a BINARY_ADD among them:", "BINARY_ADD" in names)
