# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A validated field, in a family that registers itself"
# runs-in = "browser"
# ///
class Percent:  # one attribute: a descriptor
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return vars(instance)[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, instance, value):
        if not 0 <= value <= 100:
            raise ValueError(f"{self.name}: {value} is not in 0..100")
        vars(instance)[self.name] = value


class Discount:  # one hierarchy: __init_subclass__
    kinds = {}

    def __init_subclass__(cls, *, code, **kwargs):
        super().__init_subclass__(**kwargs)
        Discount.kinds[code] = cls


class Seasonal(Discount, code="S"):
    rate = Percent()


class Loyalty(Discount, code="L"):
    rate = Percent()
    bonus = Percent()


offer = Discount.kinds["L"]()
offer.rate = 15
print(sorted(Discount.kinds), type(offer).__name__, offer.rate)
for attempt in (
    lambda: setattr(offer, "bonus", 140),
    lambda: offer.bonus,
):
    try:
        attempt()
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
