# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Loading a large graph triggers collections that find nothing"
# runs-in = "browser"
# ///
import gc


def load():
    return [{"id": [number]} for number in range(100_000)]


def totals():
    stats = gc.get_stats()
    return (
        sum(generation["collections"] for generation in stats),
        sum(generation["collected"] for generation in stats),
    )


def loading(label):
    gc.collect()
    runs, found = totals()
    graph = load()
    more_runs, more_found = totals()
    print(f"{label}: ran {more_runs > runs}, found {more_found - found}")
    del graph


loading("enabled ")
gc.disable()
loading("disabled")
gc.enable()
