# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A main that takes its arguments, and is called with several"
# runs-in = "browser"
# ///
import argparse
import contextlib
import io
from pathlib import Path


def build_parser():
    parser = argparse.ArgumentParser(prog="thumbs")
    parser.add_argument("--verbose", "-v", action="count", default=0)
    commands = parser.add_subparsers(dest="command", required=True)

    resize = commands.add_parser("resize", help="make thumbnails")
    resize.add_argument("files", nargs="+", type=Path)
    resize.add_argument("--width", type=int, default=320)
    resize.add_argument("--fit", choices=["crop", "pad"], default="crop")
    resize.set_defaults(run=run_resize)

    clean = commands.add_parser("clean", help="delete thumbnails")
    clean.set_defaults(run=lambda args: print("cleaned"))
    return parser


def run_resize(args):
    names = [path.name for path in args.files]
    print(names, args.width, args.fit, f"verbose={args.verbose}")


def main(argv=None):
    args = build_parser().parse_args(argv)
    args.run(args)


def attempt(*argv):
    message = io.StringIO()
    try:
        with contextlib.redirect_stderr(message):
            main(argv)
    except SystemExit as stop:
        print(f"exit {stop.code}:", message.getvalue().splitlines()[-1])


attempt("resize", "a.png", "b.png")
attempt("-vv", "resize", "in/a.png", "--width=64", "--fit", "pad")
attempt("clean")
attempt("resize", "a.png", "--width", "wide")
attempt()
