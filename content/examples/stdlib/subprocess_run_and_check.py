# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Output, a silent failure, and the same failure checked"
# runs-in = "native"
# ///
import subprocess
import sys

CHILD = """
import sys
text = sys.stdin.read()
if not text:
    sys.exit("nothing to count")
print(len(text.split()), "words in", sys.argv[1])
"""
command = [sys.executable, "-c", CHILD, "my $HOME; file"]
pipes = {"capture_output": True, "encoding": "utf-8"}

done = subprocess.run(command, input="one two three", **pipes)
print(done.returncode, done.stdout.strip())

done = subprocess.run(command, input="", **pipes)
print("no exception:", done.returncode, repr(done.stdout))

try:
    subprocess.run(command, input="", check=True, **pipes)
except subprocess.CalledProcessError as error:
    print("checked:", error.returncode, error.stderr.strip())

try:
    subprocess.run(["no-such-program"], check=True)
except FileNotFoundError:
    print("not started: FileNotFoundError")
