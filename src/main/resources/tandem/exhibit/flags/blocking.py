"""A download that keeps its thread until the flag is here,
however many attempts that takes."""
import socket
from time import monotonic

from downloading import (REDIRECTS, TIMEOUT, address, again,
                         failed, save, show)
from http10 import LIMIT, TOO_LARGE, Answer, request, server


def left(deadline):
    """What a socket may still wait for."""
    seconds = deadline - monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds


def ask(url, attempt, deadline):
    answer = bytearray()
    with socket.create_connection(server(url),
                                  left(deadline)) as asked:
        asked.sendall(request(url, attempt))
        while len(answer) <= LIMIT:
            asked.settimeout(left(deadline))
            part = asked.recv(65536)
            if not part:
                return Answer(url, answer)
            answer += part
    raise OSError(TOO_LARGE)


def get_once(code, attempt):
    deadline = monotonic() + TIMEOUT
    url = address(code)
    for _ in range(1 + REDIRECTS):
        answer = ask(url, attempt, deadline)
        url = answer.elsewhere()
        if not url:
            return answer.image()
    raise OSError('sent on too often')


def get_flag(code):
    attempt = 1
    while True:
        try:
            return get_once(code, attempt)
        except OSError as error:
            if not again(error, attempt):
                raise
        attempt += 1


def download_one(code):
    try:
        save(code, get_flag(code))
        show(code)
        return True
    except OSError as error:
        failed(code, error)
        return False
