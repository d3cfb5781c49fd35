# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An account that guards its balance"
# runs-in = "browser"
# ///
class Account:
    def __init__(self, owner, cents=0):
        self.owner = owner
        self.__cents = 0
        if cents:
            self.deposit(cents)

    @property
    def cents(self):
        return self.__cents

    def deposit(self, cents):
        if cents <= 0:
            raise ValueError(f"deposit must be positive, not {cents}")
        self.__cents += cents

    def withdraw(self, cents):
        if not 0 < cents <= self.__cents:
            raise ValueError(f"cannot withdraw {cents}")
        self.__cents -= cents


def attempt(label, action):
    try:
        print(f"{label}: {action()}")
    except (AttributeError, ValueError) as error:
        print(f"{label}: {type(error).__name__}")


account = Account("Ada", 500)
account.deposit(250)
attempt("property", lambda: account.cents)
attempt("assignment", lambda: setattr(account, "cents", 10**6))
attempt("bad deposit", lambda: account.deposit(-1))
attempt("overdraft", lambda: account.withdraw(751))
attempt("plain name", lambda: account.__cents)
attempt("mangled name", lambda: account._Account__cents)
