"""Each call that blocks has a thread of its own to block. The
window's thread goes on, and looks in now and then for what
that thread has brought: Tk is its alone.

Threads that compute slow it a little, for CPython lets one
thread at a time run Python."""
from concurrent.futures import Future
from threading import Thread

from fetching import TURNS, get_flag
from slow import block
from window import main

LOOK_MS = 20


def download_one(code):
    block()
    get_flag(code)
    return code


def fulfil(flag, code):
    try:
        flag.set_result(download_one(code))
    except Exception as error:  # raised by flag.result()
        flag.set_exception(error)


def begin(code):
    """Returns at once what a thread fulfils later."""
    flag = Future()
    Thread(target=fulfil, args=(flag, code),
           daemon=True).start()
    return flag


def download_many(window, waiting=TURNS):
    if not waiting:
        window.close()
        return
    codes, *later = waiting
    flags = [begin(code) for code in codes]

    def look():
        for flag in [flag for flag in flags if flag.done()]:
            flags.remove(flag)
            window.show(flag.result())
        if flags:
            window.root.after(LOOK_MS, look)
        else:
            download_many(window, later)

    look()


if __name__ == '__main__':
    main(download_many)
