"""A pool of threads: each takes the next flag when it has
brought one. The size of the pool is the limit."""
from concurrent.futures import ThreadPoolExecutor

from blocking import download_one
from downloading import at_once, main


def download_many(codes):
    with ThreadPoolExecutor(max_workers=at_once()) as pool:
        return sum(pool.map(download_one, codes))


if __name__ == '__main__':
    main(download_many)
