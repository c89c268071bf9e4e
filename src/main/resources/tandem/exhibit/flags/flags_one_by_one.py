"""One thread: each flag waits for the one before it."""
from blocking import download_one
from downloading import main


def download_many(codes):
    return sum(download_one(code) for code in codes)


if __name__ == '__main__':
    main(download_many)
