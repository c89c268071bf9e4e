"""What every way of downloading has in common.

    python flags_asyncio.py http://localhost:8000/flags [n]

The flag of `br` is at `br/br.png` below that address; n is
how many are asked for at once.
"""
import http.client
import sys
import time
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

CODES = ('cn in us id br pk ng bd ru jp '
         'mx ph vn et eg de ir tr cd fr').split()

# What may go wrong with one flag, and stops no other.
ERRORS = (OSError, EOFError, http.client.HTTPException)


def base():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    return urlsplit(sys.argv[1].rstrip('/'))


def at_once():
    return int(sys.argv[2]) if len(sys.argv) > 2 else 5


def path(code):
    return f'{base().path}/{code}/{code}.png'


def get_flag(code):
    """The image; the calling thread waits until it is here."""
    url = base()._replace(path=path(code)).geturl()
    try:
        with urlopen(url) as answer:
            return answer.read()
    except HTTPError as error:
        with error:
            raise OSError(f'HTTP {error.code}') from None


def say(line):
    """One write: lines of several threads don't mix."""
    sys.stdout.write(f'{line}\n')
    sys.stdout.flush()


def show(code):
    say(code)


def download_one(code):
    try:
        get_flag(code)
        show(code)
        return True
    except ERRORS as error:
        say(f'{code}: {error}')
        return False


def main(download_many):
    began = time.perf_counter()
    done = download_many(CODES)
    took = time.perf_counter() - began
    print(f'{done} flags in {took:.2f} s')
