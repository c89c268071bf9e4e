"""What every way of downloading has in common.

    python flags_x.py http://localhost:8000/flags [n] [folder]

The flag of `br` is at `br/br.png` below that address; n is
how many are asked for at once; in the folder they are saved.
"""
import os
import sys
import time
import uuid
from pathlib import Path

from http10 import NotFound, ending

CODES = ('cn in us id br pk ng bd ru jp '
         'mx ph vn et eg de ir tr cd fr').split()
TIMEOUT = 10
RETRIES = 1
REDIRECTS = 5


def address(code):
    if not ''.join(sys.argv[1:2]).startswith('http:'):
        sys.exit(__doc__)
    return f'{sys.argv[1].rstrip("/")}/{code}/{code}.png'


def at_once():
    return int(sys.argv[2]) if len(sys.argv) > 2 else 5


def folder():
    return Path(sys.argv[3]) if len(sys.argv) > 3 else None


def again(error, attempt):
    """Whether another attempt follows the one that failed."""
    left = attempt <= RETRIES
    return left and not isinstance(error, NotFound)


def save(code, image):
    """Whole or not at all: written aside, then given its name,
    which a link never takes from another file."""
    if not folder():
        return
    folder().mkdir(exist_ok=True)
    target = folder() / f'{code}.{ending(image)}'
    aside = folder() / f'.{target.name}.{uuid.uuid4()}.part'
    try:
        with aside.open('xb') as file:
            file.write(image)
            file.flush()
            os.fsync(file.fileno())
        os.link(aside, target)
    except FileExistsError:
        if target.read_bytes() != image:
            raise
    finally:
        aside.unlink(missing_ok=True)


def show(line):
    """One write: lines of several threads don't mix."""
    sys.stdout.write(f'{line}\n')
    sys.stdout.flush()


def failed(code, error):
    late = f'not here after {TIMEOUT} s'
    show(f'{code}: {str(error) or late}')


def main(download_many):
    began = time.perf_counter()
    done = download_many(CODES)
    took = time.perf_counter() - began
    print(f'{done} flags in {took:.2f} s')
