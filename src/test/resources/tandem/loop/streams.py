"""Writes streams.jsonl: what CPython's StreamReader does with what it is fed.

    python3.13 streams.py > streams.jsonl

A scenario is a list of steps. A read begins a task of its own; after each step the loop goes round until nothing
happens any more. Expected of each step: how the tasks ended that ended, or that a read waits; then what is left in the
buffer, and whether the reader has paused its transport or is at the end.
"""

import asyncio
import json
import random

READS = {
    "read": lambda reader, n: reader.read(n),
    "readAll": lambda reader: reader.read(-1),
    "readExactly": lambda reader, n: reader.readexactly(n),
    "readLine": lambda reader: reader.readline(),
    "readUntil": lambda reader, separator: reader.readuntil(separator.encode("latin-1")),
}


class Transport:
    paused = False

    def pause_reading(self):
        self.paused = True

    def resume_reading(self):
        self.paused = False


async def outcome(coroutine):
    try:
        return text(await coroutine)
    except asyncio.IncompleteReadError as e:
        return f"incomplete {text(e.partial)} of {'?' if e.expected is None else e.expected}"
    except asyncio.LimitOverrunError as e:
        return f"overrun {e.consumed}"
    except ConnectionResetError:
        return "reset"
    except ValueError:
        return "overrun"
    except RuntimeError:
        return "busy"
    except asyncio.CancelledError:
        return "cancelled"


def text(data):
    return "'" + data.decode("latin-1") + "'"


async def run(limit, steps):
    reader = asyncio.StreamReader(limit)
    transport = Transport()
    reader.set_transport(transport)
    waiting, expected = [], []
    for verb, *arguments in steps:
        if verb == "feed":
            reader.feed_data(arguments[0].encode("latin-1"))
        elif verb == "end":
            reader.feed_eof()
        elif verb == "fail":
            reader.set_exception(ConnectionResetError())
        elif verb == "cancel":
            waiting[0].cancel()
        else:
            waiting.append(asyncio.create_task(outcome(READS[verb](reader, *arguments))))
        for _ in range(20):
            await asyncio.sleep(0)
        ended = [task.result() for task in waiting if task.done()]
        waits = verb in READS and not waiting[-1].done()
        waiting = [task for task in waiting if not task.done()]
        expected.append(
            " ".join(ended + ["waits"] * waits)
            + " | "
            + text(bytes(reader._buffer))
            + " paused" * transport.paused
            + " at end" * reader.at_eof()
        )
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting)
    return expected


def chosen():
    """By hand: edges, each verb at each of them."""
    line = [["readLine"], ["readLine"], ["readLine"]]
    for size in range(2, 8):
        whole = "x" * size
        for verb in [["readLine"], ["readUntil", "\n"], ["readUntil", "\r\n"], ["readUntil", "--x"]]:
            end = verb[1] if len(verb) > 1 else "\n"
            again = [verb, ["end"], verb, verb]
            yield 4, [["feed", whole + end + "next"]] + again
            yield 4, [["feed", whole], verb, ["feed", end + "next"]] + again
            yield 4, [verb] + [["feed", c] for c in whole + end] + [verb, ["feed", "next" + end], verb, ["end"]]
            yield 4, [verb, ["feed", whole + end[:1]], ["feed", end[1:] + "ne"], ["feed", "xt"]] + again
            yield 4, [verb, ["feed", whole], ["end"], verb]
            yield 4, [verb, ["feed", whole + end], ["fail"], verb]
    for count in range(0, 12):
        yield 4, [["readExactly", count], ["feed", "abcde"], ["feed", "fghij"], ["feed", "klmno"], ["end"]]
        yield 4, [["feed", "abcde"], ["readExactly", count], ["end"], ["readExactly", count], ["readExactly", count]]
        yield 4, [["read", count], ["feed", "abcde"], ["read", count], ["read", count], ["end"], ["read", count]]
    for size in range(7, 11):
        yield 4, [["feed", "x" * size], ["read", 1], ["read", 3], ["read", 1], ["read", 9], ["end"], ["read", 1]]
        yield 4, [["feed", "x" * size], ["readLine"], ["feed", "yz\n"], ["readLine"]]
    yield 4, [["end"], ["read", 1], ["readAll"], ["readLine"], ["readExactly", 0], ["readExactly", 1], ["readUntil", "\n"]]
    yield 4, [["feed", "a\nb\n\nc"], ["end"], *line, *line]
    yield 4, [["readAll"], ["feed", "abcdefghijk"], ["feed", "lm"], ["end"], ["readAll"]]
    yield 4, [["readAll"], ["feed", "abc"], ["fail"], ["readAll"], ["readLine"], ["readExactly", 0], ["readUntil", "\n"]]
    yield 4, [["readLine"], ["feed", "ab"], ["cancel"], ["feed", "c\n"], ["readLine"]]
    yield 4, [["readExactly", 3], ["feed", "ab"], ["cancel"], ["feed", "c\n"], ["readLine"]]
    yield 4, [["read", 3], ["cancel"], ["feed", "c\n"], ["read", 3]]
    for first in [["read", 9], ["readExactly", 9], ["readAll"], ["readLine"], ["readUntil", "--"]]:
        for second in [["read", 9], ["readExactly", 9], ["readAll"], ["readLine"], ["readUntil", "--"]]:
            yield 40, [first, second, ["feed", "abc\n--"], ["end"]]
    yield 40, [["readExactly", 5], ["feed", "abc"], ["read", 2], ["feed", "defg"], ["readExactly", 2], ["end"]]


def drawn(seed):
    """By chance, so that a read meets data in all sorts of pieces."""
    rnd = random.Random(seed)
    limit = rnd.choice([1, 2, 3, 5, 8])
    separators = rnd.choice([["\n"], ["\n", "ab"], ["aab", "aa"], ["abab"]])
    steps, ended = [], False
    for _ in range(rnd.randrange(4, 25)):
        kind = rnd.random()
        if kind < 0.5 and not ended:
            steps.append(["feed", "".join(rnd.choices("aab\n", k=rnd.randrange(1, 7)))])
        elif kind < 0.53 and not ended:
            steps.append([rnd.choice(["end", "end", "fail"])])
            ended = True
        else:
            steps.append(
                rnd.choice(
                    [
                        ["read", rnd.randrange(0, 6)],
                        ["readExactly", rnd.randrange(0, 9)],
                        ["readLine"],
                        ["readUntil", rnd.choice(separators)],
                        ["cancel"],
                        ["readAll"],
                    ]
                )
            )
    return limit, steps


def one_at_a_time(limit, steps):
    """Leaves out a read where another one waits, and a cancel where none does."""
    kept = []
    for step in steps:
        ends = asyncio.run(run(limit, kept)) if kept else []
        waits = False
        for (verb, *_), expected in zip(kept, ends):
            told = expected.split(" | ")[0]
            waits = told.endswith("waits") if verb in READS else waits and not told
        if step[0] == "cancel" and waits or step[0] != "cancel" and not (waits and step[0] in READS):
            kept.append(step)
    return kept


def main():
    scenarios = [("chosen", limit, steps) for limit, steps in chosen()]
    for seed in range(300):
        limit, steps = drawn(seed)
        scenarios.append(("drawn", limit, one_at_a_time(limit, steps)))
    for number, (kind, limit, steps) in enumerate(scenarios):
        scenario = {"name": f"{kind}-{number}", "limit": limit, "steps": steps}
        scenario["expected"] = asyncio.run(run(limit, steps))
        print(json.dumps(scenario, separators=(",", ":")))


main()
