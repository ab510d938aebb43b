package pumpwise.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.routine.NotationException.Reason;

class NotationTest {

    private static final Map<String, List<String>> TIMES = Map.ofEntries(
            Map.entry("90 s", List.of(
                    "90 s", "90s", "90S", "90 sec", "90 sec.", "90 secs", "90 second", "90 seconds", "090 s", "90.0 s",
                    "1.5 min", "1,5 min", "1,50 min", "1½ min", "1 ½ min", "1:30", "01:30", "1:30 min", "0:01:30",
                    "1 min 30 s", "1 min 30", "1min30s", "1 min, 30 s", "1 min and 30 s", "1m30", "1m 30s", "1m30s",
                    "90\"", "90''", "1'30\"", "1' 30''", "1’30”", "1′30″", "９０ｓ", "٩٠ s", "90\u00A0s", "90\u202Fs",
                    "90\u2009s", "\u200B90 s\uFEFF", "\u206690 s\u2069", "9\u200B0 s", " 90\ts\n", "1：30", "1∶30",
                    "𝟗𝟎 s", "९० s")),
            Map.entry("60-90 s", List.of(
                    "60-90 s", "60 - 90 s", "60–90 s", "60—90 s", "60−90 s", "60‑90 s", "60‒90 s", "60﹣90 s", "６０－９０ s",
                    "60~90 s", "60～90 s", "60〜90 s", "60 to 90 s", "60..90 s", "60…90 s", "60--90 s", "60\u00AD90 s",
                    "60s-90s", "60 s - 90 s", "60 s – 1:30", "1:00-1:30", "1–1½ min", "1 min - 90 s", "1m-1m30",
                    "60\u00A0–\u00A090\u00A0s")),
            Map.entry("2 min", List.of("2 min", "2 mins", "2 min.", "2 minutes", "2m", "2 m", "2'", "2 MIN", "120 s", "2:00")),
            Map.entry("5-10 min", List.of("5-10 min", "5 – 10 minutes", "5 min-10 min", "5m-10m", "5:00-10:00")),
            Map.entry("60 min", List.of("1 h", "1h", "1 hr", "1 hour", "60 min", "1:00:00", "60:00")),
            Map.entry("65 min", List.of("1h05", "1 h 5 min", "1:05:00", "65 min")),
            Map.entry("30 s", List.of(".5 min", ",5 min", "0.5 min", "½ min", "0:30", ":30")),
            Map.entry("1.5 s", List.of("1.5 s", "1,5 s", "1½ s", "1 1⁄2 s", "1.50 s", "0:01.5", "1٫5 s")),
            Map.entry("20 s", List.of("⅓ min", "20 s")),
            Map.entry("0.125 s", List.of("0.125 s", "0,125 s", "⅛ s")),
            Map.entry("0-1 s", List.of("0-1 s")));

    @Example
    void everySpellingOfATimeIsReadAndWrittenInOneWay() throws NotationException {
        for (var entry : TIMES.entrySet()) {
            for (String spelling : entry.getValue()) {
                assertThat(Notation.write(Notation.readTime(spelling))).as(spelling).isEqualTo(entry.getKey());
                assertThat(Notation.write(Notation.readTimeOrSeconds(spelling))).as(spelling).isEqualTo(entry.getKey());
            }
        }
    }

    @Example
    void aNumberAloneIsSecondsOnlyInFields() throws NotationException {
        for (String text : List.of("90", "1,5", "60-90", "９０", "½")) {
            assertThat(reason(() -> Notation.readTime(text))).as(text).isEqualTo(Reason.NO_UNIT);
        }
        assertThat(Notation.write(Notation.readTimeOrSeconds("60–90"))).isEqualTo("60-90 s");
        assertThat(Notation.write(Notation.readTimeOrSeconds("1,5"))).isEqualTo("1.5 s");
    }

    @Example
    void whatIsNotClearlyATimeIsRefused() {
        for (String text : List.of(
                "soon", "60 90 s", "1 500 s", "1,000 s", "1.000 s", "1.500 s", "60,90 s", "45,60", "60/90 s", "~60 s", "-60 s", "60-",
                "60-90-120 s", "1:5", "1:75", "1:99:00", "1:60:00", "1 min 75 s", "1:30 s", "11⁄2 s", "60² s", "6⁰ s",
                "1⁄0 s", "①⓪ s", "60 s each", "90 Sek", "5 kg", "1:00-", "45-1:00", "s", "min", "\"", ":", "1e2 s",
                "0x10 s", "9".repeat(70) + " s")) {
            assertThat(reason(() -> Notation.readTimeOrSeconds(text))).as(text).isEqualTo(Reason.NOT_A_TIME);
        }
        assertThat(reason(() -> Notation.readTime("90-60 s"))).isEqualTo(Reason.REVERSED);
        assertThat(reason(() -> Notation.readTime("1:30-1:00"))).isEqualTo(Reason.REVERSED);
        assertThat(reason(() -> Notation.readTime("5 h"))).isEqualTo(Reason.TOO_GREAT);
        assertThat(reason(() -> Notation.readTime("⅓ s"))).isEqualTo(Reason.TOO_PRECISE);
        assertThat(reason(() -> Notation.readTime("0.0001 s"))).isEqualTo(Reason.TOO_PRECISE);
        assertThat(reason(() -> Notation.readTime("\u200B \u00A0"))).isEqualTo(Reason.EMPTY);
    }

    @Example
    void everySpellingOfACountIsRead() throws NotationException {
        for (String text : List.of("15-20", "15–20", "15 — 20", "１５－２０", "15 to 20", "15~20", "15\u00AD20", "15-20 reps", "15 - 20 Reps")) {
            assertThat(Notation.readRange(text, ValueKind.REPS)).as(text).isEqualTo(new Range(15, 20));
        }
        assertThat(Notation.readRange("\u200B3")).isEqualTo(Range.of(3));
        assertThat(Notation.readRange("3-4 sets", ValueKind.SETS)).isEqualTo(new Range(3, 4));
        for (String text : List.of("many", "1,000", "1.5", "15 20", "15²", "15 s", "3 sets", "-3", "3 x 15")) {
            assertThat(reason(() -> Notation.readRange(text, ValueKind.REPS))).as(text).isEqualTo(Reason.NOT_A_COUNT);
        }
        assertThat(reason(() -> Notation.readRange("20-15"))).isEqualTo(Reason.REVERSED);
    }

    @Example
    void setsAreReadTogetherWithWhatIsDoneInEach() {
        for (String text : List.of("3 x 15", "3x15", "3×15", "３ × １５", "3 * 15", "3 sets of 15", "3 sets x 15")) {
            assertThat(Notation.readSetsOf(text))
                    .as(text)
                    .contains(new Notation.SetsOf(Range.of(3), "15"));
        }
        assertThat(Notation.readSetsOf("3–4 x 30-45 s"))
                .contains(new Notation.SetsOf(new Range(3, 4), "30-45 s"));
        for (String text : List.of("15", "x 15", "3 x", "15-20", "", "max x 3")) {
            assertThat(Notation.readSetsOf(text)).as(text).isEmpty();
        }
    }

    @Example
    void everySpellingOfATempoIsRead() throws NotationException {
        for (String text : List.of(
                "lower 2.5 s, lift 1 s", "lower 2,5 s, lift 1 s", "Lower 2,5s,lift 1s", "lower 2½ s; lift 1 sec",
                "lower: 2.5 s, lift: 1 s", "lift 1 s, lower 2,5 s", "lower\u00A02.5\u00A0s, lift 1 s",
                "lower 2.5 s and lift 1 s")) {
            assertThat(Notation.write(Notation.readTempo(text))).as(text).isEqualTo("lower 2.5 s, lift 1 s");
        }
        assertThat(Notation.write(Notation.readTempoOrSeconds("lower 2,5, lift 1"))).isEqualTo("lower 2.5 s, lift 1 s");
        for (String text : List.of("2-0-1", "lower 2, lift 1", "lower 2-3 s, lift 1 s", "lower 2 s", "slow")) {
            assertThat(reason(() -> Notation.readTempo(text))).as(text).isEqualTo(Reason.NOT_A_TEMPO);
        }
    }

    @Example
    void whatMessagesSuggestCanBeRead() throws NotationException {
        for (ValueKind kind : ValueKind.values()) {
            for (String example : kind.examples()) {
                switch (kind.form()) {
                    case COUNT -> Notation.readRange(example, kind);
                    case TIME -> Notation.readTime(example);
                    case TEMPO -> Notation.readTempo(example);
                    case LOAD -> assertThat(Load.readTyped(example, WeightUnit.POUNDS).orElseThrow()).hasToString(example);
                }
            }
        }
    }

    @Property(tries = 300)
    void aTimeInAnySpellingIsTheSameTime(@ForAll("times") TimeRange time, @ForAll("spellings") Spelling spelling)
            throws NotationException {
        String written = Notation.write(time);
        TimeRange read = Notation.readTime(spelling.of(written));
        assertThat(read).isEqualTo(time);
        assertThat(Notation.write(read)).isEqualTo(written);
    }

    @Property(tries = 300)
    void aClockIsReadAsTheSameTime(@ForAll("times") TimeRange time) throws NotationException {
        Duration whole = Duration.ofSeconds(time.greatest().toSeconds());
        String clock = whole.toMinutes() + ":" + (whole.toSecondsPart() < 10 ? "0" : "") + whole.toSecondsPart();
        assertThat(Notation.readTime(clock)).isEqualTo(TimeRange.of(whole));
    }

    @Property(tries = 300)
    void nothingBreaksTheReader(@ForAll("texts") String text) {
        for (Reading reading : List.<Reading>of(
                () -> Notation.readTimeOrSeconds(text), () -> Notation.readRange(text), () -> Notation.readTempo(text))) {
            try {
                reading.read();
            } catch (NotationException e) {
                assertThat(e.given()).isEqualTo(text);
            }
        }
        assertThat(ValueNormalizer.normalize(ValueNormalizer.normalize(text))).isEqualTo(ValueNormalizer.normalize(text));
    }

    @Provide
    Arbitrary<TimeRange> times() {
        return AnyRoutine.times();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                AnyRoutine.texts(), Arbitraries.strings().withChars("0159.,:-'\" smhx~½\u00AD\u200B").ofMaxLength(20));
    }

    /// The ways that people may write what Pumpwise writes as `60-90 s`.
    record Spelling(String dash, String space, String point, char zero, boolean capital) {
        String of(String written) {
            StringBuilder text = new StringBuilder();
            for (char c : written.toCharArray()) {
                text.append(
                        c >= '0' && c <= '9' ? Character.toString(zero + c - '0') : switch (c) {
                            case '-' -> dash;
                            case ' ' -> space;
                            // A comma before three digits might group thousands.
                            case '.' -> written.matches(".*[1-9]\\d*\\.\\d{3,}.*|.*\\d\\d\\.\\d\\d\\D.*|.*\\d\\.\\d{3}.*") ? "." : point;
                            default -> Character.toString(capital ? Character.toUpperCase(c) : c);
                        });
            }
            return text.toString();
        }
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return Combinators.combine(
                        Arbitraries.of("-", " - ", "–", "—", "−", "‑", " to ", "~", "－"),
                        Arbitraries.of("", " ", "  ", "\u00A0", "\u202F", "\u2009", "\u200B"),
                        Arbitraries.of(".", ",", "，", "．"),
                        Arbitraries.of('0', '０', '٠', '०'),
                        Arbitraries.of(true, false))
                .as(Spelling::new);
    }

    private interface Reading {
        Object read() throws NotationException;
    }

    private static Reason reason(Reading reading) {
        try {
            return fail("read as " + reading.read());
        } catch (NotationException e) {
            return e.reason();
        }
    }
}
