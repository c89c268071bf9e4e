"""A window with a spinner and a button that counts clicks, to
fetch five flags for. Both live on the window's own thread.

    python freeze_blocking.py http://localhost:8000/flags
"""
import sys
import time
from urllib.request import urlopen

CODES = 'br cn in jp us'.split()
EVERY_MS = 50

try:
    import tkinter
except ImportError:
    sys.exit('This Python has no tkinter, so no window.')


class Window:
    def __init__(self, download_many):
        try:
            self.root = tkinter.Tk()
        except tkinter.TclError as error:
            sys.exit(f'No window can be opened here: {error}')
        self.clicks = 0
        self.drawn = time.perf_counter()
        self.longest = 0.0
        self.spinner = tkinter.Label(self.root)
        self.button = tkinter.Button(self.root)
        self.button['command'] = self.click
        self.spinner.pack()
        self.button.pack()
        self.click()
        self.spin()
        self.root.after(500, download_many, self)
        self.root.mainloop()

    def click(self):
        self.button['text'] = f'Clicks: {self.clicks}'
        self.clicks += 1

    def spin(self):
        now = time.perf_counter()
        self.longest = max(self.longest, now - self.drawn)
        self.drawn = now
        self.spinner['text'] = '|/-\\'[int(now * 10) % 4]
        self.root.after(EVERY_MS, self.spin)

    def close(self):
        """Lets the spinner turn once more, then ends."""
        self.root.after(500, self.root.destroy)


def get_flag(code):
    base = sys.argv[1].rstrip('/')
    with urlopen(f'{base}/{code}/{code}.png') as answer:
        return answer.read()


def main(download_many):
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    window = Window(download_many)
    print(f'stood still for {window.longest:.2f} s at most')
