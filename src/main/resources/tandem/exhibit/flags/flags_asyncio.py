"""A task for each flag, all on one loop. While one awaits
its answer, the others go on; a semaphore is the limit.

asyncio has streams but no HTTP client."""
import asyncio

from downloading import (REDIRECTS, TIMEOUT, address, again,
                         at_once, failed, folder, main, save,
                         show)
from http10 import LIMIT, TOO_LARGE, Answer, request, server


async def ask(url, attempt):
    reader, writer = await asyncio.open_connection(*server(url))
    try:
        writer.write(request(url, attempt))
        answer = bytearray()
        while part := await reader.read(65536):
            answer += part
            if len(answer) > LIMIT:
                raise OSError(TOO_LARGE)
        return Answer(url, answer)
    finally:
        writer.close()


async def get_once(code, attempt):
    url = address(code)
    async with asyncio.timeout(TIMEOUT):
        for _ in range(1 + REDIRECTS):
            answer = await ask(url, attempt)
            url = answer.elsewhere()
            if not url:
                return answer.image()
    raise OSError('sent on too often')


async def get_flag(code):
    attempt = 1
    while True:
        try:
            return await get_once(code, attempt)
        except OSError as error:
            if not again(error, attempt):
                raise
        attempt += 1


async def download_one(code, semaphore):
    try:
        async with semaphore:
            image = await get_flag(code)
            if folder():  # a disk knows no await
                await asyncio.to_thread(save, code, image)
        show(code)
        return True
    except OSError as error:
        failed(code, error)
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
