"""A task for each flag, all on one loop. While one awaits
its answer, the others go on; a semaphore is the limit.

asyncio has streams but no HTTP client, so the few lines of
HTTP that a flag needs stand in get_flag."""
import asyncio

from downloading import (ERRORS, at_once, base, main, path, say,
                         show)


async def get_flag(code):
    place = base()
    reader, writer = await asyncio.open_connection(
        place.hostname, place.port)
    try:
        request = (f'GET {path(code)} HTTP/1.1\r\n'
                   f'Host: {place.netloc}\r\n'
                   'Connection: close\r\n\r\n')
        writer.write(request.encode())
        head = await reader.readuntil(b'\r\n\r\n')
        status, length = parse(head.decode())
        body = await reader.readexactly(length)
        if status != 200:
            raise OSError(f'HTTP {status}')
        return body
    finally:
        writer.close()


def parse(head):
    first, *headers = head.strip().split('\r\n')
    length = next(int(line.split(':')[1]) for line in headers
                  if line.lower().startswith('content-length:'))
    return int(first.split()[1]), length


async def download_one(code, semaphore):
    try:
        async with semaphore:
            await get_flag(code)
        show(code)
        return True
    except ERRORS as error:
        say(f'{code}: {error}')
        return False


async def supervisor(codes):
    semaphore = asyncio.Semaphore(at_once())
    tasks = [asyncio.create_task(download_one(code, semaphore))
             for code in codes]
    return sum(await asyncio.gather(*tasks))


def download_many(codes):
    return asyncio.run(supervisor(codes))


if __name__ == '__main__':
    main(download_many)
