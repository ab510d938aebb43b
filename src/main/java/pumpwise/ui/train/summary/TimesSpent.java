package pumpwise.ui.train.summary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pumpwise.session.record.SessionTotals;
import pumpwise.words.Capitals;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The texts for the times of a session, in whole seconds that add up to the total: "Worked 12:30, rested 14:00, other
/// 3:10".
final class TimesSpent {

    private TimesSpent() {}

    static String inWords(SessionTotals totals, Words words) {
        long total = totals.time().toSeconds();
        List<String> parts = new ArrayList<>();
        long named = 0;
        for (Part part : parts(totals)) {
            // Rounded down, so that the sum never exceeds the total; the last part gets the rest.
            long seconds = Math.min(part.time().toSeconds(), total - named);
            named += seconds;
            add(parts, part.key(), seconds, words);
        }
        add(parts, "train.summary.other", total - named, words);
        return Capitals.first(String.join(words.text("train.summary.separator"), parts));
    }

    /// The time that is not part of the total; empty for none.
    static String notCounted(SessionTotals totals, Words words) {
        List<String> parts = new ArrayList<>();
        add(parts, "train.summary.paused", totals.paused().toSeconds(), words);
        add(parts, "train.summary.away", totals.away().toSeconds(), words);
        return parts.isEmpty()
                ? ""
                : words.text("train.summary.not-counted", String.join(words.text("train.summary.separator"), parts));
    }

    private record Part(String key, Duration time) {}

    private static List<Part> parts(SessionTotals totals) {
        return List.of(
                new Part("train.summary.worked", totals.work()), new Part("train.summary.rested", totals.rest()));
    }

    private static void add(List<String> parts, String key, long seconds, Words words) {
        if (seconds > 0) {
            parts.add(words.text(key, new DurationWords(words).clock(Duration.ofSeconds(seconds))));
        }
    }
}
