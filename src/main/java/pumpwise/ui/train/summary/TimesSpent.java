package pumpwise.ui.train.summary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pumpwise.session.record.SessionTotals;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;

/// Says how the time of a session was spent, in whole seconds that add up to the total: "Worked 12:30, rested 14:00,
/// other 3:10".
final class TimesSpent {

    private TimesSpent() {}

    static String inWords(SessionTotals totals, Words words) {
        long total = totals.time().toSeconds();
        List<String> parts = new ArrayList<>();
        long named = 0;
        for (Part part : parts(totals)) {
            // Rounded down, so that they never exceed the total; the rest is what is left of it.
            long seconds = Math.min(part.time().toSeconds(), total - named);
            named += seconds;
            add(parts, part.key(), seconds, words);
        }
        add(parts, "train.summary.other", total - named, words);
        String text = String.join(words.say("train.summary.separator"), parts);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private record Part(String key, Duration time) {}

    private static List<Part> parts(SessionTotals totals) {
        return List.of(
                new Part("train.summary.worked", totals.work()), new Part("train.summary.rested", totals.rest()));
    }

    private static void add(List<String> parts, String key, long seconds, Words words) {
        if (seconds > 0) {
            parts.add(words.say(key, new Lengths(words).clock(Duration.ofSeconds(seconds))));
        }
    }
}
