# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Datetime, set and Decimal there and back by tags"
# runs-in = "browser"
# ///
import json
from datetime import datetime, timedelta, timezone
from decimal import Decimal


def encode(value):
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError("naive datetime: which time zone?")
        return {"$utc": value.astimezone(timezone.utc).isoformat()}
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, (set, frozenset)):
        return {"$set": list(value)}
    raise TypeError(f"cannot encode {type(value).__name__}")


DECODERS = {"$utc": datetime.fromisoformat, "$decimal": Decimal,
            "$set": set}


def decode(found):
    if len(found) == 1:
        [(tag, value)] = found.items()
        if tag in DECODERS:
            return DECODERS[tag](value)
    return found


summer = timezone(timedelta(hours=2))
order = {
    "paid": datetime(2026, 7, 1, 14, 30, tzinfo=summer),
    "total": Decimal("19.90"),
    "taxes": {Decimal("0.07")},
}
text = json.dumps(order, default=encode, indent=1)
print(text)
print("equal:", json.loads(text, object_hook=decode) == order)

for odd in (datetime(2026, 7, 1), 1j):
    try:
        json.dumps(odd, default=encode)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
