# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a child inherits under fork, spawn and forkserver"
# runs-in = "native"
# ///
import multiprocessing as mp
import threading

setting = "as imported"
lock = threading.Lock()


def child(queue):
    got_lock = lock.acquire(timeout=0.2)
    queue.put((setting, "free" if got_lock else "stuck"))


def hold_lock(taken, done):
    with lock:
        taken.set()
        done.wait()


if __name__ == "__main__":
    setting = "changed at run time"
    for method in sorted(mp.get_all_start_methods()):
        context = mp.get_context(method)
        queue = context.SimpleQueue()
        taken, done = threading.Event(), threading.Event()
        holder = threading.Thread(target=hold_lock, args=(taken, done))
        holder.start()
        taken.wait()                 # another thread now owns the lock
        process = context.Process(target=child, args=(queue,))
        process.start()
        process.join()
        done.set()
        holder.join()
        value, state = queue.get()
        print(f"{method:10}  setting: {value:19}  lock: {state}")
