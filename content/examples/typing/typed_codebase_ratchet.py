# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "Strict for new code, an exclusion for old"
# runs-in = "native"
# ///
import contextlib
import tempfile
from pathlib import Path

from mypy import api

STRICT = "[tool.mypy]\nstrict = true\n"
EXCLUSION = """
[[tool.mypy.overrides]]
module = "legacy"
ignore_errors = true
"""
LEGACY = """
def rate(country):
    return {"NL": 0.21}.get(country) + 0
"""
BILLING = """
from legacy import rate

def tax(net: float, country: str) -> float:
    return net * rate(country)
"""


def check(label: str, config: str, legacy: str) -> None:
    Path("pyproject.toml").write_text(config)
    Path("legacy.py").write_text(legacy)
    report, _, code = api.run(["billing.py", "legacy.py"])
    print(f"{label}: exit code {code}\n{report}")


with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
    Path("billing.py").write_text(BILLING)
    check("excluded", STRICT + EXCLUSION, LEGACY)
    check("exclusion removed", STRICT, LEGACY)
    typed = LEGACY.replace("(country):", "(country: str) -> float:")
    check("annotated", STRICT, typed)
    check("mended", STRICT, typed.replace(".get(country) + 0", "[country]"))
