# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "From the handler down, and from the top to the handler"
# runs-in = "browser"
# ///
import io
import re
import traceback


def parse(text):
    return int(text)


def convert(text):
    return parse(text)


def handler(text):
    try:
        convert(text)
    except ValueError:
        below = traceback.format_exc()
        above = io.StringIO()
        traceback.print_stack(file=above)
        return below, above.getvalue()


def service():
    return handler("seven")


def main():
    return service()


names = re.compile(r", in (main|service|handler|convert|parse)$", re.M)
below, above = main()
print("format_exc: ", names.findall(below))
print("print_stack:", names.findall(above))
print("last line:  ", below.splitlines()[-1])
