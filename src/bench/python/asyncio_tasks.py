"""Tasks of asyncio that take turns, or wait, as many as asked for.

Each line that comes in is an order, each line that goes out its
answer:
"switch 10000 100" is how many nanoseconds a switch takes while
so many tasks take so many turns each;
"create 10000" is how many nanoseconds a task takes from before
its creation until all are waiting;
"weigh 10000" is how many bytes of objects a waiting task holds, as
tracemalloc counts them: what was asked for, without what the
allocator and tracemalloc itself hold beside it.
Ends with its input."""
import asyncio
import gc
import sys
import time
import tracemalloc

HOUR = 3600


async def take_turns(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def switch(count, turns):
    tasks = [asyncio.create_task(take_turns(turns))
             for _ in range(count)]
    await asyncio.sleep(0)
    begin = time.perf_counter_ns()
    for task in tasks:
        await task
    return (time.perf_counter_ns() - begin) / (count * turns)


async def nap():
    await asyncio.sleep(HOUR)


async def start(count):
    for _ in range(count):
        asyncio.create_task(nap())
    await asyncio.sleep(0)


async def create(count):
    begin = time.perf_counter_ns()
    await start(count)
    return (time.perf_counter_ns() - begin) / count


def traced():
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


async def weigh(count):
    tracemalloc.start()
    try:
        before = traced()
        await start(count)
        return (traced() - before) / count
    finally:
        tracemalloc.stop()


ORDERS = {'switch': switch, 'create': create, 'weigh': weigh}

for line in sys.stdin:
    order, *counts = line.split()
    print(asyncio.run(ORDERS[order](*map(int, counts))), flush=True)
