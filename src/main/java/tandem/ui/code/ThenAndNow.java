package tandem.ui.code;

import java.util.List;

/// How Python's asyncio was written once, and is written now.
///
/// @param id of its sentence in the texts
/// @param since the version of Python from which on one writes it so
record ThenAndNow(String id, String then, String now, String since) {
    static final List<ThenAndNow> ALL = List.of(
            new ThenAndNow("coroutine", """
                    @asyncio.coroutine
                    def spin():
                        yield from asyncio.sleep(.1)""", """
                    async def spin():
                        await asyncio.sleep(.1)""", "3.5"),
            new ThenAndNow("task", """
                    t = asyncio.async(spin())""", """
                    t = asyncio.create_task(spin())""", "3.7"),
            new ThenAndNow("run", """
                    loop = asyncio.get_event_loop()
                    loop.run_until_complete(main())
                    loop.close()""", """
                    asyncio.run(main())""", "3.7"),
            new ThenAndNow("wait", """
                    await asyncio.wait([spin()])""", """
                    t = asyncio.create_task(spin())
                    await asyncio.wait([t])""", "3.11"));
}
