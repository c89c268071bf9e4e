"""A second thread draws while the first one works. A thread
cannot be ended from outside: it is told, and has to look."""
import time
from threading import Event, Thread

from spinning import EVERY, block, frames, rewrite


def spin(message, done):
    for frame in frames(message):
        rewrite(frame)
        time.sleep(EVERY)
        if done.is_set():
            break
    rewrite('')


def slow_function():
    block()
    return 42


def supervisor():
    done = Event()
    spinner = Thread(target=spin, args=('thinking!', done))
    print('spinner object:', spinner)
    spinner.start()
    try:
        return slow_function()
    finally:
        done.set()
        spinner.join()


if __name__ == '__main__':
    print('Answer:', supervisor())
