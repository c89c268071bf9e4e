"""Asked for on the window's thread, which goes on at once,
and looks in later whether the flag has come. Tk can't wait
for a request itself, so a helper thread waits for it."""
from concurrent.futures import ThreadPoolExecutor

from window import CODES, EVERY_MS, get_flag, main

helper = ThreadPoolExecutor(max_workers=1)


def download_many(window, codes=tuple(CODES)):
    if not codes:
        window.close()
        return
    code, *rest = codes
    flag = helper.submit(get_flag, code)

    def look():
        if not flag.done():
            window.root.after(EVERY_MS, look)
            return
        flag.result()
        print(code)
        download_many(window, rest)

    look()


if __name__ == '__main__':
    main(download_many)
