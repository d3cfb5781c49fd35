# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a mistyped choice reports"
# runs-in = "browser"
# ///
import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="thumbs")
parser.add_argument("--fit", choices=["crop", "pad"])

message = io.StringIO()
try:
    with contextlib.redirect_stderr(message):
        parser.parse_args(["--fit", "corp"])
except SystemExit as stop:
    print("status", stop.code)
print(message.getvalue().splitlines()[-1].partition(" (choose")[0])
