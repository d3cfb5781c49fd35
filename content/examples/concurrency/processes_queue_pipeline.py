# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A three-stage pipeline of processes, ended by sentinels"
# runs-in = "native"
# ///
import multiprocessing as mp


def read(texts, out):
    for text in texts:
        out.put(text)
    out.put(None)                       # nothing more will come


def parse(source, out):
    while (text := source.get()) is not None:
        out.put(int(text))
    out.put(None)                       # pass the end along


def square(source, out):
    while (number := source.get()) is not None:
        out.put((number, number * number))
    out.put(None)


if __name__ == "__main__":
    raw, parsed, squared = mp.Queue(), mp.Queue(), mp.Queue()
    stages = [
        mp.Process(target=read, args=(["3", "1", "4", "1"], raw)),
        mp.Process(target=parse, args=(raw, parsed)),
        mp.Process(target=square, args=(parsed, squared)),
    ]
    for stage in stages:
        stage.start()
    results = list(iter(squared.get, None))  # drain first…
    for stage in stages:
        stage.join()                         # …then join

    print(results)
    print("exit codes:", [stage.exitcode for stage in stages])
