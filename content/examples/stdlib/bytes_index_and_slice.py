# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An index gives an int, a slice gives bytes"
# runs-in = "browser"
# ///
word = b"caf\xc3\xa9"

print(word[0], word[:1], list(word[-2:]))
print(word[0] == b"c", word[:1] == b"c", 99 in word, b"af" in word)
print(bytes(5), bytes([5]), bytearray(b"ab") + b"c")

try:
    word[0] = 67
except TypeError as error:
    print("bytes:", error)

buffer = bytearray(word)
buffer[0] = ord("C")
buffer += b"!"
print("bytearray:", buffer, "->", buffer.decode("utf-8"))

try:
    buffer[0] = 256
except ValueError as error:
    print("item:", error)
