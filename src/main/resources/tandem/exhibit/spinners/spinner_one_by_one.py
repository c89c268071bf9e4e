"""One thread does one thing after the other: it draws, then
it works. While it works, nobody draws."""
from threading import current_thread

from spinning import block, frames, rewrite


def spin(message):
    rewrite(next(frames(message)))


def slow_function():
    block()
    return 42


def supervisor():
    print('spinner object:', current_thread())
    spin('thinking!')
    try:
        return slow_function()
    finally:
        rewrite('')


if __name__ == '__main__':
    print('Answer:', supervisor())
