package tandem.ui.gallery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The whole story of a tile, in words.
///
/// @param title which flag
/// @param end what it came to, or how far it is
/// @param why it did not come, or ""
/// @param chapters one for each request
record Story(String title, String end, String why, List<Chapter> chapters) {
    /// One request for the flag.
    ///
    /// @param title which one, or "" where it was the only one
    record Chapter(String title, List<String> lines) {}

    static Story of(Tile tile, String country, Texts texts) {
        Teller teller = new Teller(tile, texts);
        String code = tile.code().toUpperCase(Locale.ROOT);
        String title = country.isEmpty()
                ? texts.say("story.title", code, tile.number())
                : texts.say("story.title.named", code, tile.number(), country);
        return new Story(
                title,
                teller.end(),
                texts.say(tile.reason().full()),
                tile.attempts().stream().map(teller::chapter).toList());
    }

    /// All of it, to be read aloud.
    String spoken() {
        StringJoiner words = new StringJoiner(". ");
        words.add(title).add(end);
        if (!why.isEmpty()) {
            words.add(why);
        }
        for (Chapter chapter : chapters) {
            if (!chapter.title().isEmpty()) {
                words.add(chapter.title());
            }
            chapter.lines().forEach(words::add);
        }
        return words.toString();
    }

    /// Finds the words for one tile.
    private record Teller(Tile tile, Texts texts) {
        String end() {
            String key = "story." + tile.state().id();
            return switch (tile.state()) {
                case QUEUED, NEVER_STARTED -> texts.get(key);
                case ASKED, RECEIVING -> texts.say(key, tile.by());
                case DONE, CANCELLED -> texts.say(key, tile.by(), took());
                case NOT_FOUND, ERROR ->
                    texts.say(key, tile.by(), took(), tile.reason().brief());
            };
        }

        private Amount took() {
            return seconds(tile.ended() - tile.began());
        }

        Chapter chapter(Attempt attempt) {
            int all = tile.attempts().size();
            List<String> lines = new ArrayList<>();
            lines.add(texts.say("story.asked-at", seconds(attempt.asked())));
            if (attempt.headed()) {
                lines.add(texts.say("story.head-at", seconds(attempt.head())));
                lines.add(answer(attempt));
                lines.add(bytes(attempt));
            }
            lines.add(ending(attempt));
            return new Chapter(all == 1 ? "" : texts.say("story.attempt", attempt.number(), all), lines);
        }

        private String answer(Attempt attempt) {
            String status = Integer.toString(attempt.status());
            return attempt.type().isEmpty()
                    ? texts.say("story.status", status)
                    : texts.say("story.status.type", status, attempt.type());
        }

        private String bytes(Attempt attempt) {
            return attempt.expected() < 0
                    ? texts.say("story.bytes", attempt.received())
                    : texts.say("story.bytes.of", attempt.received(), attempt.expected());
        }

        private String ending(Attempt attempt) {
            return switch (attempt.end()) {
                case OPEN -> texts.get("story.open");
                case ANSWERED -> texts.say("story.answered-at", seconds(attempt.ended()));
                case FAILED -> texts.say("story.failed-at", seconds(attempt.ended()), why(attempt));
                case CANCELLED -> texts.say("story.cancelled-at", seconds(attempt.ended()));
            };
        }

        private static Sentence why(Attempt attempt) {
            return Reasons.of(null, attempt).full();
        }

        private static Amount seconds(long nanos) {
            return Amount.seconds(Duration.ofNanos(nanos), 3);
        }
    }
}
