"""A window with two spinners, one on its own thread and one
on another, and a button that counts clicks."""
import sys

from watching import Outside

try:
    from tkinter import Button, Label, TclError, Tk
except ImportError:
    sys.exit('This Python has no tkinter, so no window.')

GLYPHS = '|/-\\'
PAUSE_MS = 500


class Window:
    def __init__(self):
        try:
            self.root = Tk()
        except TclError as error:
            sys.exit(f'No window can be opened here: {error}')
        self.root.report_callback_exception = self.fail
        self.root.protocol('WM_DELETE_WINDOW', self.end)
        self.spinners = Label()
        self.button = Button(text='Click', command=self.click)
        self.flags = Label()
        for part in self.spinners, self.button, self.flags:
            part.pack()
        self.root.update()
        self.clicks = self.drawn = 0
        self.outside = Outside()
        self.spin()
        self.answer()

    def spin(self):
        self.drawn += 1
        self.spinners['text'] = (
            f'{GLYPHS[self.drawn % 4]} on this thread   '
            f'{GLYPHS[self.outside.steps % 4]} on another')
        self.root.after(100, self.spin)

    def answer(self):
        self.outside.answer()
        self.root.after(10, self.answer)

    def click(self):
        self.clicks += 1
        self.button['text'] = f'Clicks: {self.clicks}'

    def show(self, code):
        print(code, flush=True)
        self.flags['text'] += f' {code}'

    def close(self):
        """Lets the spinners turn once more, then ends."""
        self.root.after(PAUSE_MS, self.end)

    def end(self):
        self.outside.over = True
        self.root.quit()

    def fail(self, kind, error, trace):
        """What goes wrong in a callback ends Tk's loop."""
        raise error


def by_tk(window, download_many):
    window.root.after(PAUSE_MS, download_many, window)
    window.root.mainloop()


def main(download_many, run=by_tk):
    window = Window()
    try:
        run(window, download_many)
        print(window.outside)
    except OSError as error:
        sys.exit(str(error))
    finally:
        window.root.destroy()
