"""What takes half a second before each flag is asked for. If
that is the network, nothing does: the answer takes its time.

Each is here twice: as a call that keeps its thread, and as
one that a coroutine awaits."""
import asyncio
import time
from threading import Event, Lock, Thread

from fetching import asked

SECONDS = 0.5
LARGE_PRIME = 100_000_000_000_031


def block():
    match asked.slow:
        case 'sleep':
            time.sleep(SECONDS)
        case 'lock':
            wait_for_lock()
        case 'computation':
            is_prime(LARGE_PRIME)


async def later():
    """A computation can't be awaited, for somebody has to do
    it: another thread. What is awaited is its end."""
    match asked.slow:
        case 'sleep':
            await asyncio.sleep(SECONDS)
        case 'lock':
            await wait_for_asyncio_lock()
        case 'computation':
            await asyncio.to_thread(is_prime, LARGE_PRIME)


def wait_for_lock():
    lock = Lock()
    taken = Event()

    def hold():
        with lock:
            taken.set()
            time.sleep(SECONDS)

    Thread(target=hold).start()
    taken.wait()
    with lock:
        pass


async def wait_for_asyncio_lock():
    """Taken in another's name, who gives it back later."""
    lock = asyncio.Lock()
    await lock.acquire()
    loop = asyncio.get_running_loop()
    loop.call_later(SECONDS, lock.release)
    async with lock:
        pass


def is_prime(n):
    if n % 2 == 0:
        return n == 2
    d = 3
    while d * d <= n:
        if n % d == 0:
            return False
        d += 2
    return n > 1
