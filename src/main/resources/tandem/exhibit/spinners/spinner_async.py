"""A task draws while another one awaits slow work. A task is
cancelled where it waits; one that never awaits keeps the
loop, and the spinner with it."""
import asyncio

from spinning import EVERY, block, frames, rewrite, slow, work


async def spin(message):
    try:
        for frame in frames(message):
            rewrite(frame)
            await asyncio.sleep(EVERY)
    except asyncio.CancelledError:
        rewrite('')


async def slow_function():
    if work == 'waits':
        await asyncio.sleep(slow)
    else:
        block()
    return 42


async def supervisor():
    spinner = asyncio.create_task(spin('thinking!'))
    print('spinner object:', spinner)
    answer = await slow_function()
    spinner.cancel()
    return answer


if __name__ == '__main__':
    print('Answer:', asyncio.run(supervisor()))
