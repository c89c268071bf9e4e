"""Which flags are fetched, what was asked for in the command,
and the textbook's way to get a flag, which blocks."""
from argparse import ArgumentParser
from contextlib import contextmanager
from http.client import HTTPException
from time import monotonic
from urllib.request import urlopen

CODES = 'br cn id in us'.split()
TIMEOUT = 10

parser = ArgumentParser()
parser.add_argument('flags', help='http://localhost:8000/flags')
parser.add_argument('slow', nargs='?', default='network',
                    choices=['network', 'sleep', 'lock',
                             'computation'])
parser.add_argument('order', nargs='?', default='in-turn',
                    choices=['in-turn', 'at-once'])
asked = parser.parse_args()
if not asked.flags.startswith('http://'):
    parser.error('the flags are at an address of http')

# The codes that are fetched together, turn after turn.
TURNS = [[code] for code in CODES]
if asked.order == 'at-once':
    TURNS = [CODES]


def address(code):
    return f'{asked.flags.rstrip("/")}/{code}/{code}.png'


@contextmanager
def told(code):
    """Says of which flag it is that something went wrong."""
    try:
        yield
    except OSError as error:
        why = str(error).strip('<>') or 'timed out'
        raise OSError(f'{code}: {why}') from error
    except (HTTPException, ValueError) as error:
        raise OSError(f'{code}: {error!r}') from error


def get_flag(code):
    """Keeps its thread until the flag is here. A call blocks
    only if its client does, as urlopen does."""
    with told(code), urlopen(address(code),
                             timeout=TIMEOUT) as answer:
        return checked(read(answer),
                       answer.headers['Content-Length'])


def read(answer):
    """For urlopen, time begins anew with every byte."""
    deadline = monotonic() + TIMEOUT
    image = b''
    while part := answer.read1():
        image += part
        if monotonic() > deadline:
            raise TimeoutError
    return image


def checked(image, length):
    if length and int(length) != len(image):
        raise OSError('the flag is cut short')
    if not image.startswith(b'\x89PNG'):
        raise OSError('no image by its first bytes')
    return image
