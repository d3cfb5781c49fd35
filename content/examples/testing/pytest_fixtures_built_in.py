# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "tmp_path, monkeypatch and capsys in one test"
# runs-in = "native"
# command = "pytest -qq -rp"
# ///
import os
from pathlib import Path


def report():
    """Print how many lines the file that REPORT_FILE names has."""
    path = Path(os.environ["REPORT_FILE"])
    print(f"{path.name}: {len(path.read_text().splitlines())} lines")


def test_report(tmp_path, monkeypatch, capsys):
    file = tmp_path / "orders.csv"  # a new directory for this test
    file.write_text("id\n1\n2\n")
    monkeypatch.setenv("REPORT_FILE", str(file))
    report()
    assert capsys.readouterr().out == "orders.csv: 3 lines\n"


def test_nothing_is_left(tmp_path):
    assert "REPORT_FILE" not in os.environ
    assert list(tmp_path.iterdir()) == []
