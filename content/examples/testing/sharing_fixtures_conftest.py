# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "The nearest conftest.py wins, and builds on the one above"
# runs-in = "native"
# ///
import tempfile
from pathlib import Path

import pytest

FILES = {
    "conftest.py": """
import pytest

@pytest.fixture
def user():
    return {"name": "ada", "roles": ["reader"]}
""",
    "test_shop.py": """
def test_shop(user):
    print("shop: ", user["roles"])
""",
    "admin/conftest.py": """
import pytest

@pytest.fixture
def user(user):  # the parameter is the one of the parent folder
    return user | {"roles": user["roles"] + ["admin"]}
""",
    "admin/test_panel.py": """
def test_panel(user):
    print("panel:", user["roles"])
""",
}

with tempfile.TemporaryDirectory() as folder:
    for name, text in FILES.items():
        file = Path(folder, name)
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    code = pytest.main(["-s", "-p", "no:terminal", folder])
print("exit code:", int(code))
