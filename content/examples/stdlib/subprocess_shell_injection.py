# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One argument, read by a shell and passed in a list"
# runs-in = "native"
# ///
import shlex
import subprocess
import sys

SHOW = "import sys; print(sys.argv[1])"
name = "cat.txt; echo INJECTED"


def output(command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True,
                          encoding="utf-8", **options)
    return done.stdout.splitlines()


safe = [sys.executable, "-c", SHOW, name]
print("list:  ", output(safe))

program = shlex.join(safe[:-1])
print("pasted:", output(f"{program} {name}", shell=True))
print("quoted:", output(f"{program} {shlex.quote(name)}", shell=True))

print(shlex.join(["grep", "-e", name, "my notes.txt"]))
