# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An environment that nobody activated"
# runs-in = "native"
# ///
import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PROBE = """
import json, sys, sysconfig
print(json.dumps([sys.prefix, sys.base_prefix,
    sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")]))
"""
WINDOWS = sys.platform == "win32"

with tempfile.TemporaryDirectory() as folder:
    env = Path(folder).resolve() / ".venv"
    venv.create(env, symlinks=not WINDOWS)  # with_pip=False by default

    python = env / ("Scripts/python.exe" if WINDOWS else "bin/python")
    answer = subprocess.check_output([python, "-c", PROBE])
    prefix, base, packages, stdlib = map(Path, json.loads(answer))

    print("prefix is the environment:", prefix == env)
    print("prefix differs from base_prefix:", prefix != base)
    print("packages belong to the environment:", env in packages.parents)
    print("standard library does too:", env in stdlib.parents)
