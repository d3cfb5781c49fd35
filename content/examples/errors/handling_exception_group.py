# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "Several failures at once: a group, except* and a note"
# runs-in = "browser"
# ///
def refuse(order):
    problems = []
    if "address" not in order:
        problems.append(KeyError("address"))
    if order["amount"] < 1:
        error = ValueError("amount below 1")
        error.add_note(f"order number {order['number']}")
        problems.append(error)
    if not isinstance(order["number"], int):
        problems.append(TypeError("number"))
    if problems:
        raise ExceptionGroup("order refused", problems)


try:
    try:
        refuse({"number": "A7", "amount": 0})
    except* KeyError as group:
        print("missing:", group.exceptions)
    except* ValueError as group:
        print("invalid:", group.exceptions)
        print("  notes:", group.exceptions[0].__notes__)
except ExceptionGroup as rest:
    print("unhandled:", rest.message, rest.exceptions)
