# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Sixteen random bytes in four spellings"
# runs-in = "browser"
# ///
import secrets
import uuid

print("token_bytes(16):  ", len(secrets.token_bytes(16)), "bytes")
print("token_hex(16):    ", len(secrets.token_hex(16)), "characters")
print("token_urlsafe(16):", len(secrets.token_urlsafe(16)), "characters")
print("token_hex():      ", len(secrets.token_hex()), "characters")

identifier = uuid.uuid4()
print("uuid4:", len(str(identifier)), "characters, version",
      identifier.version)

sent = secrets.token_urlsafe(16)
received = sent.encode("ascii").decode("ascii")
print("same token: ", secrets.compare_digest(sent, received))
print("other token:", secrets.compare_digest(sent, "guess"))
