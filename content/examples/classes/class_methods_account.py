# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A factory that keeps working in the subclass"
# runs-in = "browser"
# ///
class Account:
    interest = 1  # per cent, shared through the class

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    @classmethod
    def from_line(cls, line):
        owner, balance = line.split(";")
        if not cls.is_valid_amount(balance):
            raise ValueError(f"bad amount: {balance!r}")
        return cls(owner, int(balance))

    @staticmethod
    def is_valid_amount(text):
        return text.isdecimal()


class Overdraft(Account):
    @staticmethod
    def is_valid_amount(text):  # overridden: a debt is allowed here
        return text.removeprefix("-").isdecimal()


ann = Account.from_line("Ann;50")
bob = Overdraft.from_line("Bob;-20")
eve = bob.from_line("Eve;-5")  # through an instance: same factory
print(type(ann).__name__, type(bob).__name__, type(eve).__name__)
try:
    ann.from_line("Zoe;-1")
except ValueError as error:
    print(error)

ann.interest = 3  # a new attribute of ann, in front of the class's
print(ann.interest, bob.interest, Account.interest)
Account.interest = 2
print(ann.interest, bob.interest, vars(bob))
