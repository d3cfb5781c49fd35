# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "What activation changes for the programs you start"
# runs-in = "native"
# ///
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

SHOW = "import json, os; print(json.dumps(dict(os.environ)))"


def environ(first, *arguments):
    script = first + ' "$0" -c "$1"'
    command = ["sh", "-c", script, sys.executable, SHOW, *arguments]
    env = {"PATH": os.defpath}
    return json.loads(subprocess.check_output(command, env=env))


with tempfile.TemporaryDirectory() as folder:
    env = Path(folder).resolve() / ".venv"
    venv.create(env, symlinks=True)  # POSIX: the shell below is sh
    before = environ("")
    after = environ('. "$2";', str(env / "bin/activate"))

changed = [name for name in after if after[name] != before.get(name)]
print("changed:", *sorted(changed))
print("PATH =", after["PATH"].replace(str(env), ".venv")
      .replace(before["PATH"], "$PATH"))
