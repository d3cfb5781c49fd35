# /// script
# requires-python = ">=3.11"
# dependencies = ["bcrypt"]
#
# [tool.reference]
# title = "bcrypt stops at 72 bytes"
# runs-in = "native"
# ///
import bcrypt

COST = 4  # the minimum, to keep this short; the default is 12


def attempt(label, password):
    try:
        hashed = bcrypt.hashpw(password, bcrypt.gensalt(COST))
    except ValueError as error:
        print(f"{label}: {str(error).partition(',')[0]}")
    else:
        print(f"{label}: {hashed[:7].decode()}",
              bcrypt.checkpw(password, hashed))


attempt("72 bytes", b"a" * 72)
attempt("73 bytes", b"a" * 73)
attempt("37 times é", ("é" * 37).encode())

# What releases before 5.0 did without a word:
hashed = bcrypt.hashpw((b"a" * 80)[:72], bcrypt.gensalt(COST))
other = b"a" * 72 + b", and anything"
print("other ending accepted:", bcrypt.checkpw(other[:72], hashed))
try:
    bcrypt.checkpw(b"a" * 80, hashed)
except ValueError:
    print("checkpw refuses long passwords as well")
