# /// script
# requires-python = ">=3.14"
# dependencies = []
#
# [tool.reference]
# title = "The three formats of annotationlib"
# runs-in = "browser"
# ///
from annotationlib import Format, get_annotations


class Order:
    number: int
    to: Address  # not defined yet


def show(when: str) -> None:
    print(when)
    for form in (Format.STRING, Format.FORWARDREF, Format.VALUE):
        try:
            hint = get_annotations(Order, format=form)["to"]
            print(f"  {form.name}: {hint!r}")
        except NameError as error:
            print(f"  {form.name}: NameError: {error}")


show("before Address exists")


class Address: ...


show("after")
