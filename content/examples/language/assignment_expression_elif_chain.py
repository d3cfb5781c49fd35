# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An elif chain that would otherwise nest"
# runs-in = "browser"
# ///
import re

MOVE = re.compile(r"move (\d+)")
TURN = re.compile(r"turn (left|right)")


def nested(line):
    move = MOVE.fullmatch(line)
    if move:
        command = "move", int(move[1])
    else:
        turn = TURN.fullmatch(line)
        if turn:
            command = "turn", turn[1]
        else:
            command = "unknown", line
    return *command, len(line)


def flat(line):
    if move := MOVE.fullmatch(line):
        command = "move", int(move[1])
    elif turn := TURN.fullmatch(line):
        command = "turn", turn[1]
    else:
        command = "unknown", line
    return *command, len(line)


for line in ["move 3", "turn left", "jump"]:
    print(flat(line), "same as nested:", flat(line) == nested(line))
