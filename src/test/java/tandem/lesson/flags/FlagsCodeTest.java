package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.run.Model;
import tandem.ui.code.Twins;

class FlagsCodeTest {
    @Test
    void whereAThreadWaitsItsTwinWaitsToo() {
        assertTwins(Model.PLATFORM_THREADS, """
                var answer = client.send(request, body()); | part = asked.recv(65536)
                if (download.get()) { | return sum(pool.map(download_one, codes))
                """);
        assertTwins(Model.VIRTUAL_THREADS, """
                semaphore.acquire(); | with semaphore:
                var answer = client.send(request, body()); | part = asked.recv(65536)
                if (download.get()) { | return sum(each.map(in_turn, codes))
                """);
    }

    @Test
    void whereATaskWaitsItsTwinWaitsToo() {
        assertTwins(Model.EVENT_LOOP, """
                var asked = client.sendAsync(request, body()); | return await get_once(code, attempt)
                return new Answer(await(asked)).image(); | return await get_once(code, attempt)
                await(runInExecutor(this::onThread, save)); | await asyncio.to_thread(save, code, image)
                try (var _ = await(semaphore::acquire)) { | async with semaphore:
                byte[] image = await(() -> getFlag(flag)); | image = await get_flag(code)
                await(() -> save(flag, image)); | await asyncio.to_thread(save, code, image)
                List<Boolean> came = await(gather(tasks)); | return sum(await asyncio.gather(*tasks))
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_BY_ONE, '[ask, getFlag]', '[ask, get_flag]'",
        "PLATFORM_THREADS, '[ask, getFlag]', '[ask, get_flag]'",
        "VIRTUAL_THREADS, '[ask, getFlag]', '[ask, get_flag]'",
        "EVENT_LOOP, '[getFlag]', '[ask, get_flag]'",
        "CALLBACKS, '[getNextFlag, ask]', '[get_next_flag, ask]'"
    })
    void whatIsOnShowBeforeStartIsThereInBothLanguages(Model model, String java, String python) {
        assertThat(Twins.methods(FlagsCode.of(model))).containsExactly(java, python);
    }

    private static void assertTwins(Model model, String pairs) {
        assertThat(Twins.of(FlagsCode.of(model)))
                .containsExactlyElementsOf(pairs.lines().toList());
    }
}
