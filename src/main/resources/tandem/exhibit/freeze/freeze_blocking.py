"""On the window's own thread, one after the other: until the
last flag is here it draws nothing and hears no click.

Here at-once changes nothing: a thread that blocks can only
wait for one."""
from fetching import CODES, get_flag
from slow import block
from window import main


def download_many(window):
    for code in CODES:
        block()
        get_flag(code)
        window.show(code)
    window.close()


if __name__ == '__main__':
    main(download_many)
