# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A timeout kills the child, then raises"
# runs-in = "native"
# ///
import subprocess
import sys
from time import monotonic

sleeper = [sys.executable, "-c", "import time; time.sleep(60)"]

start = monotonic()
try:
    subprocess.run(sleeper, timeout=0.3)
except subprocess.TimeoutExpired:
    print("TimeoutExpired")
print("long before the minute:", monotonic() - start < 20)

with subprocess.Popen(sleeper) as child:
    child.terminate()
    print("exit status:", child.wait())
