# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi"]
#
# [tool.reference]
# title = "Called directly, nobody resolves the marker"
# runs-in = "native"
# ///
import inspect
from typing import Annotated

from fastapi import Depends


def get_page():
    return 1


def old_style(page=Depends(get_page)):
    return page


def annotated(page: Annotated[int, Depends(get_page)]):
    return page


print("Depends is a function:", inspect.isfunction(Depends))
marker = old_style()
print("old style gets:", type(marker).__module__, type(marker).__name__)
print("with its function:", marker.dependency is get_page)
try:
    annotated()
except TypeError as error:
    print("Annotated:", error)
