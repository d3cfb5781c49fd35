# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The with statement, and what it stands for"
# runs-in = "browser"
# ///
import sys
from tempfile import TemporaryDirectory


def with_statement(path):
    with open(path, "w", encoding="utf-8") as target:
        opened.append(target)
        target.write("half a li")
        raise RuntimeError("interrupted")


def written_out(path):
    manager = open(path, "w", encoding="utf-8")
    enter = type(manager).__enter__
    leave = type(manager).__exit__
    value = enter(manager)
    failed = False
    try:
        target = value
        opened.append(target)
        target.write("half a li")
        raise RuntimeError("interrupted")
    except BaseException:
        failed = True
        if not leave(manager, *sys.exc_info()):
            raise
    finally:
        if not failed:
            leave(manager, None, None, None)


with TemporaryDirectory() as folder:
    for version in with_statement, written_out:
        opened = []
        try:
            version(f"{folder}/note.txt")
        except RuntimeError as error:
            print(f"{version.__name__}: {error!r} came through")
            print("  closed:", opened[0].closed)
            with open(f"{folder}/note.txt", encoding="utf-8") as file:
                print("  on disk:", file.read())
