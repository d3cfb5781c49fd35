# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Flatten, label, filter, map: the clauses in order"
# runs-in = "browser"
# ///
teams = {"core": ["ada", "bo"], "web": ["cy"], "ops": []}

# Two for clauses, read like two nested loops, outer one first.
print("flat:  ", [name for team in teams.values() for name in team])

# A trailing if drops elements, a conditional expression replaces them.
sizes = [len(team) for team in teams.values()]
print("filter:", [n for n in sizes if n > 0])
print("label: ", ["empty" if n == 0 else "staffed" for n in sizes])

# Dict and set forms; for a repeated key the last value wins.
print("invert:", {name: team for team in teams for name in teams[team]})
print("by len:", {len(name): name for name in ["ada", "bo", "cy"]})
print("set:   ", sorted({len(team) for team in teams.values()}))

# A comprehension inside the element builds rows: nested, not flat.
grid = [[1, 2, 3], [4, 5, 6]]
print("swap:  ", [[row[i] for row in grid] for i in range(3)])
