"""No task: whoever has brought a flag asks for the next one,
and is called back when it is here. asyncio connects by a
coroutine; one short task does that, and nothing else."""
import asyncio

from downloading import at_once, base, main, path, say, show


class Asking(asyncio.Protocol):
    """One request; the loop calls its three methods."""

    def __init__(self, code, then):
        self.code = code
        self.then = then
        self.answer = bytearray()

    def connection_made(self, transport):
        # An answer of HTTP/1.0 ends where the connection does.
        transport.write(f'GET {path(self.code)} HTTP/1.0\r\n'
                        f'Host: {base().netloc}\r\n'
                        '\r\n'.encode())

    def data_received(self, data):
        self.answer += data

    def connection_lost(self, error):
        head, _, flag = self.answer.partition(b'\r\n\r\n')
        status = head.decode().split()[1] if flag else 'none'
        self.then(self.code, error or status)


class Download:
    def __init__(self, loop, codes):
        self.loop = loop
        self.waiting = list(reversed(codes))
        self.under_way = 0
        self.done = 0

    def get_next_flag(self):
        if not self.waiting:
            return
        code = self.waiting.pop()
        self.under_way += 1
        connecting = self.loop.create_task(
            self.loop.create_connection(
                lambda: Asking(code, self.downloaded),
                base().hostname, base().port))
        connecting.add_done_callback(
            lambda made: made.exception()
            and self.downloaded(code, made.exception()))

    def downloaded(self, code, status):
        self.under_way -= 1
        if status == '200':
            show(code)
            self.done += 1
        else:
            say(f'{code}: HTTP {status}')
        self.get_next_flag()
        if not self.under_way:
            self.loop.stop()


def download_many(codes):
    loop = asyncio.new_event_loop()
    download = Download(loop, codes)
    for _ in range(at_once()):
        loop.call_soon(download.get_next_flag)
    loop.run_forever()
    loop.close()
    return download.done


if __name__ == '__main__':
    main(download_many)
