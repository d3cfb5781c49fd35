# /// script
# requires-python = ">=3.13"
# dependencies = []
#
# [tool.reference]
# title = "An unrelated process attaches: track=True destroys the block"
# runs-in = "native"
# ///
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

VISITOR = """
import sys
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1], track=sys.argv[2] == "True")
block.close()
"""


def survives_visit(track):
    block = SharedMemory(create=True, size=16, track=False)
    subprocess.run(
        [sys.executable, "-c", VISITOR, block.name, str(track)],
        stderr=subprocess.PIPE,       # read to the end: tracker gone too
        check=True,
    )
    block.close()
    try:
        block.unlink()
    except FileNotFoundError:
        return False
    return True


for track in (True, False):
    print(f"visitor with track={track}: block survives:",
          survives_visit(track))
