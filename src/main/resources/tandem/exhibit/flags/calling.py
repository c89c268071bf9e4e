"""One attempt at a flag, in callbacks alone."""
import asyncio

from downloading import REDIRECTS, TIMEOUT, address
from http10 import LIMIT, TOO_LARGE, Answer, request, server


class Asking(asyncio.Protocol):
    """The loop calls its methods; the last of them calls back,
    once, with the image or with an error."""

    def __init__(self, loop, code, attempt):
        self.loop = loop
        self.url = address(code)
        self.attempt = attempt
        self.redirects = 0

    def start(self, came, lost):
        self.came = came
        self.lost = lost
        self.error = None
        self.alarm = self.loop.call_later(TIMEOUT, self.give_up,
                                          TimeoutError())
        self.connect()

    def connect(self):
        self.answer = bytearray()
        self.transport = None
        self.connecting = self.loop.create_task(
            self.loop.create_connection(lambda: self,
                                        *server(self.url)))
        self.connecting.add_done_callback(self.connected)

    def connected(self, made):
        if made.cancelled():
            self.end(self.error)
        elif made.exception():
            self.end(made.exception())

    def connection_made(self, transport):
        self.transport = transport
        transport.write(request(self.url, self.attempt))

    def data_received(self, data):
        self.answer += data
        if len(self.answer) > LIMIT:
            self.give_up(OSError(TOO_LARGE))

    def give_up(self, error):
        self.error = error
        if self.transport:
            self.transport.abort()
        else:
            self.connecting.cancel()

    def connection_lost(self, error):
        try:
            if self.error or error:
                raise self.error or error
            answer = Answer(self.url, self.answer)
            self.url = answer.elsewhere()
            if not self.url:
                self.end(None, answer.image())
            elif self.redirects < REDIRECTS:
                self.redirects += 1
                self.connect()
            else:
                raise OSError('sent on too often')
        except OSError as lost:
            self.end(lost)

    def end(self, error, image=None):
        self.alarm.cancel()
        if error is None:
            self.came(image)
        else:
            self.lost(error)
