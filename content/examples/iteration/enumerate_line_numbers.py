# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Line numbers from 1, and unpacking what zip hands over"
# runs-in = "browser"
# ///
import io

file = io.StringIO("host=db1\nport=5432\nuser\n")
for number, line in enumerate(file, start=1):
    if "=" not in line:
        print(f"line {number}: no '=' in {line.rstrip()!r}")

teams = ["red", "blue", "green"]
points = [9, 7, 4]
for place, (team, score) in enumerate(zip(teams, points, strict=True), 1):
    print(f"{place}. {team} {score}")

print(list(enumerate("abc", start=2)))  # still starts at "a"
