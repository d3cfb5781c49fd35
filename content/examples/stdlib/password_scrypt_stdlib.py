# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "scrypt from the standard library"
# runs-in = "native"
# ///
import hashlib
import hmac
import os


def scrypt(password, salt, log_n, r, p):
    n = 2**log_n
    return hashlib.scrypt(password.encode(), salt=salt, n=n, r=r, p=p,
                          maxmem=2 * 128 * n * r, dklen=32)


def make(password, log_n=17, r=8, p=1):
    salt = os.urandom(16)
    key = scrypt(password, salt, log_n, r, p)
    return f"scrypt${log_n}${r}${p}${salt.hex()}${key.hex()}"


def verify(password, stored):
    _, log_n, r, p, salt, key = stored.split("$")
    cost = int(log_n), int(r), int(p)
    found = scrypt(password, bytes.fromhex(salt), *cost)
    return hmac.compare_digest(found, bytes.fromhex(key))


stored = make("correct horse")
print(stored[:14], "and", len(stored) - 14, "more characters")
print("right:", verify("correct horse", stored))
print("wrong:", verify("correct hoarse", stored))

try:
    hashlib.scrypt(b"x", salt=os.urandom(16), n=2**17, r=8, p=1)
except ValueError:
    print("128 MiB without maxmem: ValueError")
