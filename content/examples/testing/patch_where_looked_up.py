# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Patch the name that the code under test looks up"
# runs-in = "browser"
# ///
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

RATES = """
def fetch(currency):
    raise RuntimeError("network!")
"""
BILLING = """
from rates import fetch  # a second name for the function

def total(amount, currency):
    return round(amount * fetch(currency), 2)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "rates.py").write_text(RATES)
    Path(folder, "billing.py").write_text(BILLING)
    sys.path.insert(0, folder)
    import billing

with patch("rates.fetch", return_value=1.5):  # where it is defined
    try:
        billing.total(10, "EUR")
    except RuntimeError as error:
        print("rates.fetch patched:  ", error)

with patch("billing.fetch", autospec=True, return_value=1.5) as fetch:
    print("billing.fetch patched:", billing.total(10, "EUR"))
fetch.assert_called_once_with("EUR")
