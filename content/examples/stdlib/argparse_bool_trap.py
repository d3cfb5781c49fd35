# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three ways to declare a switch"
# runs-in = "browser"
# ///
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--wrong", type=bool, default=True)
parser.add_argument("--force", action="store_true")
parser.add_argument(
    "--cache", action=argparse.BooleanOptionalAction, default=True
)

print(parser.parse_args([]))
print(parser.parse_args(["--wrong", "False"]))
print(parser.parse_args(["--wrong", ""]))
print(parser.parse_args(["--force", "--no-cache"]))
