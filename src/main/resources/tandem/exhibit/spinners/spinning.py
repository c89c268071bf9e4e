"""What all spinners have in common, and the slow work.

Each of them takes the same two arguments, both optional:
    python spinner_thread.py waits|blocks|computes [seconds]
"""
import itertools
import sys
import time

EVERY = 0.1
LARGE_PRIME = 100_000_000_000_031

work = sys.argv[1] if len(sys.argv) > 1 else 'waits'
slow = float(sys.argv[2]) if len(sys.argv) > 2 else 3.0


def frames(message):
    for glyph in itertools.cycle('|/-\\'):
        yield f'{glyph} {message}'


def rewrite(line):
    """Instead of what the line shows; the code erases it."""
    print(f'\r\x1b[K{line}', end='', flush=True)


def block():
    """Slow work that keeps its caller."""
    if work == 'computes':
        is_prime(LARGE_PRIME)
    else:
        time.sleep(slow)


def is_prime(n):
    if n % 2 == 0:
        return n == 2
    d = 3
    while d * d <= n:
        if n % d == 0:
            return False
        d += 2
    return n > 1
