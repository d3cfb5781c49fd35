# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three rules that all read the same limit"
# runs-in = "browser"
# ///
LIMITS = (3, 5, 8)


def at_most(limit):
    def check(text):
        return len(text) <= limit

    return check


rule_sets = {
    "lambda in a loop": [
        lambda text: len(text) <= limit for limit in LIMITS
    ],
    "default argument": [
        lambda text, limit=limit: len(text) <= limit for limit in LIMITS
    ],
    "factory": [at_most(limit) for limit in LIMITS],
}

print("Is 'python' at most 3, 5, 8 characters long?")
for how, rules in rule_sets.items():
    print(f"{how:16}", [rule("python") for rule in rules])
