"""No task, no await: each draw asks the loop to be called
again, and slow work is told what to do with its answer."""
import asyncio

from spinning import EVERY, block, frames, rewrite, slow, work


class Spinner:
    def __init__(self, loop):
        self.loop = loop
        self.frames = frames('thinking!')
        self.handle = loop.call_soon(self.spin)

    def spin(self):
        rewrite(next(self.frames))
        self.handle = self.loop.call_later(EVERY, self.spin)


def slow_function(loop, then):
    if work == 'waits':
        loop.call_later(slow, then, 42)
    else:
        block()
        then(42)


def supervisor(loop, spinner):
    def answered(answer):
        spinner.handle.cancel()
        rewrite('')
        print('Answer:', answer)
        loop.stop()

    slow_function(loop, answered)


if __name__ == '__main__':
    loop = asyncio.new_event_loop()
    spinner = Spinner(loop)
    print('spinner object:', spinner.handle)
    loop.call_soon(supervisor, loop, spinner)
    loop.run_forever()
    loop.close()
