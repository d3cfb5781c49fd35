# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The same work as a comprehension and as a loop"
# runs-in = "browser"
# ///
lines = ["# limits", "cpu = 4", "", "mem = lots", "disk=80"]

dense = {
    key: int(value)
    for line in lines
    if line and not line.startswith("#")
    for key, _, value in [[part.strip() for part in line.partition("=")]]
    if value.isdigit()
}

limits = {}
rejected = []
for line in lines:
    if not line or line.startswith("#"):
        continue
    key, _, value = (part.strip() for part in line.partition("="))
    if value.isdigit():
        limits[key] = int(value)
    else:
        rejected.append(line)

print("same result:", dense == limits, limits)
print("what only the loop can report:", rejected)
