# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which ends of a process run the exits"
# runs-in = "native"
# ///
import subprocess
import sys

PROGRAM = """
import contextlib, os, signal, sys

def terminate():
    os.kill(os.getpid(), signal.SIGTERM)

with contextlib.ExitStack() as stack:
    stack.callback(print, "released", flush=True)
    {ending}
"""

for ending in (
    "pass",
    "sys.exit(1)",
    "raise KeyboardInterrupt",
    "terminate()",
    "os._exit(1)",
):
    code = PROGRAM.format(ending=ending)
    run = [sys.executable, "-c", code]
    done = subprocess.run(run, capture_output=True, text=True)
    print(f"{ending:<24}{done.stdout.strip() or '(nothing)'}")
