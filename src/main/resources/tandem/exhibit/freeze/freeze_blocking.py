"""On the window's own thread: until the last flag is here,
that thread draws nothing and hears no click."""
from window import CODES, get_flag, main


def download_many(window):
    for code in CODES:
        get_flag(code)
        print(code)
    window.close()


if __name__ == '__main__':
    main(download_many)
