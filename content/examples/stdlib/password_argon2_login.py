# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi"]
#
# [tool.reference]
# title = "Hash, verify, and rehash when the cost has changed"
# runs-in = "native"
# ///
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

old_hasher = PasswordHasher(
    memory_cost=19 * 1024, time_cost=2, parallelism=1)
hasher = PasswordHasher()  # the library's current defaults

stored = {"ana": old_hasher.hash("correct horse")}


def login(user, password):
    try:
        hasher.verify(stored[user], password)
    except VerifyMismatchError:
        return False
    if hasher.check_needs_rehash(stored[user]):
        stored[user] = hasher.hash(password)
        print("rehashed")
    return True


def parameters(user):
    return "$".join(stored[user].split("$")[1:4])


print(parameters("ana"))
print("wrong password:", login("ana", "battery staple"))
print("right password:", login("ana", "correct horse"))
print(parameters("ana"))
print("again:", login("ana", "correct horse"))
print("same password, same hash:",
      hasher.hash("correct horse") == stored["ana"])
