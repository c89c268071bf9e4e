"""No task: whoever has brought a flag asks for the next one,
and is called back when it is here. asyncio connects by a
coroutine; one short task does that, and nothing else."""
import asyncio

from calling import Asking
from downloading import (again, at_once, failed, folder, main,
                         save, show)


class Download:
    def __init__(self, loop, codes):
        self.loop = loop
        self.waiting = list(reversed(codes))
        self.callers = at_once()
        self.done = 0

    def get_next_flag(self):
        if self.waiting:
            self.ask(self.waiting.pop(), 1)
            return
        self.callers -= 1
        if not self.callers:
            self.loop.stop()

    def ask(self, code, attempt):
        Asking(self.loop, code, attempt).start(
            lambda image: self.save(code, image),
            lambda error: self.retry(code, attempt, error))

    def retry(self, code, attempt, error):
        if again(error, attempt):
            self.ask(code, attempt + 1)
        else:
            self.lost(code, error)

    def save(self, code, image):
        if not folder():
            self.came(code)
            return
        saving = self.loop.run_in_executor(None, save,
                                           code, image)
        saving.add_done_callback(
            lambda saved: self.saved(code, saved.exception()))

    def saved(self, code, error):
        if error:
            self.lost(code, error)
        else:
            self.came(code)

    def lost(self, code, error):
        failed(code, error)
        self.get_next_flag()

    def came(self, code):
        self.done += 1
        show(code)
        self.get_next_flag()


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
