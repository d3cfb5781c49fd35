# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The serial part caps the speed-up"
# runs-in = "browser"
# ///
def speed_up(parallel_share, workers):
    """Amdahl's law: only the parallel share shrinks."""
    serial_share = 1 - parallel_share
    return 1 / (serial_share + parallel_share / workers)


for share in (0.5, 0.9, 0.99):
    gains = [f"{speed_up(share, n):5.1f}x" for n in (2, 8, 64, 10**9)]
    print(f"{share:4.0%} parallel:", *gains)
