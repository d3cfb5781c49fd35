"""Runs one program as `python3 name.py` does: in a reader's browser and, for the tests, in Node."""

import ast
import asyncio
import atexit
import builtins
import functools
import inspect
import io
import linecache  # noqa: F401  (read by tracebacks; imported here, it is part of the memory that is kept)
import sys
import traceback
import types

from pyodide.ffi import can_run_sync, run_sync

HOME = "/home/pyodide"


def run(source, name, argv, ask):
    """Gives (exit status, whether memory ran out), or a coroutine of that where the program awaits at top level."""
    file = f"{HOME}/{name}"
    main = types.ModuleType("__main__")
    main.__file__ = file
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.argv[:] = [file, *argv]
    sys.path[0] = HOME
    if ask is not None:
        sys.stdin = Questions(ask)
    try:
        with open(file, "w", encoding="utf-8") as target:
            target.write(source)
        code = compiled(source, file)
        if code.co_flags & inspect.CO_COROUTINE:
            return awaited(eval(code, main.__dict__))
        exec(code, main.__dict__)
    except BaseException as error:
        return ended(error)
    return ended(None)


async def awaited(program):
    try:
        await program
    except BaseException as error:
        return ended(error)
    return ended(None)


def ended(error):
    status = 0
    if isinstance(error, SystemExit):
        status = error.code if isinstance(error.code, int) else error.code is not None
        if status is True:
            print(error.code, file=sys.stderr)
    elif error is not None:
        status = 1
        report(error)
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, ValueError):  # The program took it away, or closed it.
            pass
    return int(status), isinstance(error, MemoryError)


def report(error):
    """Prints the traceback as Python does, without the frames that are not the program's."""
    if sys.excepthook is not traceback.print_exception:
        return sys.excepthook(type(error), error, error.__traceback__)
    summary = traceback.TracebackException.from_exception(error)
    keep_own(summary)
    print("".join(summary.format()).replace(f'File "{HOME}/', 'File "'), end="", file=sys.stderr)


def keep_own(summary):
    if summary is None:
        return
    summary.stack[:] = [frame for frame in summary.stack if frame.filename.startswith((HOME, "<string>"))]
    for other in (summary.__cause__, summary.__context__, *(summary.exceptions or ())):
        keep_own(other)


def compiled(source, file):
    tree = compile(source, file, "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    if not can_run_sync():
        tree = ast.fix_missing_locations(AwaitRuns().visit(tree))
    return compile(tree, file, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


class AwaitRuns(ast.NodeTransformer):
    """Where the browser cannot pause Python, `asyncio.run(main())` at top level becomes `await` of the same."""

    def visit_Call(self, call):
        self.generic_visit(call)
        if ast.unparse(call.func) != "asyncio.run":
            return call
        own = ast.Attribute(ast.Call(ast.Name("__import__", ast.Load()), [ast.Constant("asyncio")], []), "_awaited_run", ast.Load())
        return ast.copy_location(ast.Await(ast.copy_location(ast.Call(own, call.args, call.keywords), call)), call)

    def visit_FunctionDef(self, node):
        return node

    visit_AsyncFunctionDef = visit_Lambda = visit_ClassDef = visit_FunctionDef


async def awaited_run(main, *, debug=None, loop_factory=None):
    """What asyncio.run does beside waiting: the tasks that are left are cancelled."""
    task = asyncio.ensure_future(main)
    try:
        return await task
    finally:
        rest = asyncio.all_tasks() - {task, asyncio.current_task()}
        for other in rest:
            other.cancel()
        await asyncio.gather(*rest, return_exceptions=True)


asyncio._awaited_run = awaited_run
pyodide_run = asyncio.run


@functools.wraps(pyodide_run)
def run_and_clean_up(main, *, debug=None, loop_factory=None):
    if not can_run_sync() or loop_factory is not None:
        return pyodide_run(main, debug=debug, loop_factory=loop_factory)
    if asyncio.current_task() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    return run_sync(awaited_run(main))


asyncio.run = run_and_clean_up


class Questions(io.TextIOBase):
    """Standard input that asks the reader for each line."""

    encoding = "utf-8"

    def __init__(self, ask):
        self.ask = ask

    def readable(self):
        return True

    def readline(self, size=-1):
        if not can_run_sync():
            raise OSError("this browser cannot pause a program to ask; give it the text in the code instead")
        sys.stdout.flush()
        line = run_sync(self.ask())
        return line if isinstance(line, str) else ""

    def read(self, size=-1):
        return "".join(iter(self.readline, ""))
