# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "Function scope sets up per test, module scope per file"
# runs-in = "native"
# command = "pytest -s -p no:terminal"
# ///
import pytest


@pytest.fixture(scope="module")
def server():
    print("module: up")
    yield "server"
    print("module: down")


@pytest.fixture  # scope="function" is the default
def client(server):
    print("  function: up")
    yield f"client of {server}"
    print("  function: down")


def test_first(client):
    print("    first test uses", client)


def test_second(client):
    print("    second test uses", client)
