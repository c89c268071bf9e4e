"""A thread for each flag, all begun at once; a semaphore is
the limit, not a pool. CPython has no virtual threads: these
are threads of the system, which cost more."""
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

from blocking import download_one
from downloading import at_once, main


def download_many(codes):
    semaphore = Semaphore(at_once())

    def in_turn(code):
        with semaphore:
            return download_one(code)

    with ThreadPoolExecutor(max_workers=len(codes)) as each:
        return sum(each.map(in_turn, codes))


if __name__ == '__main__':
    main(download_many)
