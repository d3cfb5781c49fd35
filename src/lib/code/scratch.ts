/** The file of the scratch page. No program of the site can have a hyphen in its name, hence not this one's edit. */
export const SCRATCH_FILE = 'scratch-pad.py';

/** What the scratch page begins with. */
export const SCRATCH_PROGRAM = `import sys

print("Python", sys.version.split()[0], "on", sys.platform)

for number, word in enumerate("change me and run me".split(), start=1):
    print(number, word)
`;
