"""Fetches many flags at once, as asyncio with aiohttp does it,
and says how long that took.

Each line that comes in is an order: how many at once, an address
with {cc} in the place of the code, and the codes with commas
between them. The line that goes out is how many flags came and
the nanoseconds from before the session opens to after it has
closed. Ends with its input."""
import asyncio
import sys
import time

import aiohttp


async def get_flag(session, address):
    async with session.get(address) as answer:
        body = await answer.read()
        answer.raise_for_status()
        return body


async def download_one(session, address, semaphore):
    async with semaphore:
        return await get_flag(session, address)


async def download_many(at_once, addresses):
    semaphore = asyncio.Semaphore(at_once)
    connector = aiohttp.TCPConnector(limit=at_once)
    timeout = aiohttp.ClientTimeout(total=10)
    async with aiohttp.ClientSession(
            connector=connector, timeout=timeout) as session:
        tasks = [asyncio.create_task(
            download_one(session, address, semaphore))
            for address in addresses]
        return await asyncio.gather(*tasks)


def obey(order):
    at_once, template, codes = order.split()
    addresses = [template.replace('{cc}', code)
                 for code in codes.split(',')]
    begin = time.monotonic_ns()
    flags = asyncio.run(download_many(int(at_once), addresses))
    return len(flags), time.monotonic_ns() - begin


for line in sys.stdin:
    print(*obey(line), flush=True)
