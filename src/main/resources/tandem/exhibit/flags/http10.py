"""The few lines of HTTP that a flag needs, for every way of
downloading: what is asked, and what came back. An answer of
HTTP/1.0 ends where its connection does."""
import re
from urllib.parse import urljoin, urlsplit

LIMIT = 5_000_000
TOO_LARGE = 'larger than five million bytes'
ENDINGS = {b'\x89PNG\r\n\x1a\n': 'png',
           b'GIF8': 'gif',
           b'\xff\xd8\xff': 'jpg'}


class NotFound(OSError):
    """There is no such flag: asking again is in vain."""


def server(url):
    """Host and port."""
    place = urlsplit(url)
    if place.scheme != 'http':
        raise OSError(f'not an address of HTTP: {url}')
    return place.hostname, place.port or 80


def request(url, attempt):
    place = urlsplit(url)
    return (f'GET {place.path} HTTP/1.0\r\n'
            f'Host: {place.netloc}\r\n'
            f'X-Attempt: {attempt}\r\n'
            '\r\n').encode()


def ending(image):
    """How a file of its kind ends; None if it begins like no
    image."""
    return next((end for begin, end in ENDINGS.items()
                 if image.startswith(begin)), None)


class Answer:
    def __init__(self, url, answer):
        parts = bytes(answer).partition(b'\r\n\r\n')
        head, _, self.body = parts
        first, *lines = head.decode('latin-1').split('\r\n')
        if not answer:
            raise OSError('closed without an answer')
        if not re.match(r'HTTP/1\.\d \d{3}', first):
            raise OSError('these bytes are not HTTP')
        self.url = url
        self.status = int(first.split()[1])
        self.headers = {}
        for line in lines:
            name, _, value = line.partition(':')
            self.headers[name.lower()] = value.strip()

    def elsewhere(self):
        """Where it sends us, or None."""
        place = self.headers.get('location')
        redirects = self.status in (301, 302, 303, 307, 308)
        return urljoin(self.url, place) if redirects else None

    def image(self):
        """Every answer has a body, but not every body is a
        flag."""
        if self.status == 404:
            raise NotFound('HTTP 404')
        if self.status != 200:
            raise OSError(f'HTTP {self.status}')
        kind = self.headers.get('content-type', '')
        if not kind.startswith('image/'):
            raise OSError(f'no image but {kind}')
        length = self.headers.get('content-length')
        if length and int(length) != len(self.body):
            raise OSError('the body is cut short')
        if not ending(self.body):
            raise OSError('no image by its first bytes')
        return self.body
