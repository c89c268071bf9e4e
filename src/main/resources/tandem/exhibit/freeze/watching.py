"""Two threads that go on while the window's stands still. One
makes the steps of a spinner, though it can't draw them: Tk
may be called from the window's thread alone. The other sees
for how long that thread does not answer."""
from threading import Thread
from time import monotonic, sleep

STEP = 0.1
LOOK = 0.005


class Outside:
    def __init__(self):
        self.steps = 0
        self.longest = 0.0, 0
        self.over = False
        self.answer()
        for work in self.step, self.watch:
            Thread(target=work, daemon=True).start()

    def answer(self):
        """Called by the window's thread whenever it can."""
        self.answered = monotonic(), self.steps

    def step(self):
        while not self.over:
            sleep(STEP)
            self.steps += 1

    def watch(self):
        while not self.over:
            since, steps = self.answered
            still = monotonic() - since, self.steps - steps
            self.longest = max(self.longest, still)
            sleep(LOOK)

    def __str__(self):
        seconds, steps = self.longest
        return (f'stood still for {seconds:.2f} s; the other '
                f"thread's spinner meanwhile: {steps} steps")
