# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Reading a child's lines while it is still running"
# runs-in = "native"
# ///
import subprocess
import sys

CHILD = """
for number in range(3):
    print("step", number, flush=True)
input()
print("told to go on")
"""

with subprocess.Popen([sys.executable, "-c", CHILD], encoding="utf-8",
                      stdin=subprocess.PIPE,
                      stdout=subprocess.PIPE) as child:
    for line in child.stdout:
        print(line.strip())
        if line == "step 2\n":
            print("still running:", child.poll() is None)
            child.stdin.write("\n")
            child.stdin.flush()

print("exit status:", child.returncode)
