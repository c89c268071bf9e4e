"""asyncio's loop and the window share one thread: whoever
awaits lets the other go on.

Two things are often got wrong. A call without await does not
block; it makes a coroutine that nobody runs. And a client
that blocks does so within async def too, and the window with
it: asyncio has none for HTTP, so its streams are used."""
import asyncio
import re
from urllib.parse import urlsplit

from fetching import TIMEOUT, TURNS, address, checked, told
from slow import later
from window import main

EVERY = 0.02


async def get_flag(code):
    with told(code):
        async with asyncio.timeout(TIMEOUT):
            return image(await ask(urlsplit(address(code))))


async def ask(url):
    reader, writer = await asyncio.open_connection(
        url.hostname, url.port or 80)
    try:
        writer.write(f'GET {url.path} HTTP/1.0\r\n'
                     f'Host: {url.netloc}\r\n\r\n'.encode())
        return await reader.read()
    finally:
        writer.close()


def image(answer):
    head, _, body = answer.partition(b'\r\n\r\n')
    if not re.match(rb'HTTP/1\.\d 200 ', head):
        first = head[:80].decode('latin-1').partition('\r')[0]
        raise OSError(f'the answer was {first!r}')
    length = re.search(rb'\ncontent-length: *(\d+)',
                       head.lower())
    return checked(body, length and length[1])


async def download_one(window, code):
    await later()
    await get_flag(code)
    window.show(code)


async def download_many(window):
    for codes in TURNS:
        await asyncio.gather(*[download_one(window, code)
                               for code in codes])
    window.close()


async def supervisor(window, download_many):
    downloads = asyncio.create_task(download_many(window))
    while not window.outside.over:
        window.root.update()
        if downloads.done():
            downloads.result()
        await asyncio.sleep(EVERY)


def by_asyncio(window, download_many):
    asyncio.run(supervisor(window, download_many))


if __name__ == '__main__':
    main(download_many, by_asyncio)
