package pumpwise.export.other;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.export.text.RoutineText;
import pumpwise.importing.text.Readers;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.Templates;

/// Calendar files, read by a library.
class CalendarFileTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final Schedule SCHEDULE =
            new Schedule(LocalTime.of(18, 30), List.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY), Duration.ofMinutes(45));

    private final CalendarFile writer = new CalendarFile(Readers.CATALOG);

    private static VEvent event(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(UTF_8)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElseThrow();
    }

    @Test
    void theSampleIsAWeeklyEvent() throws IOException, ParserException {
        Routine sample = Templates.SAMPLE.routine(Readers.CATALOG);
        VEvent event = event(writer.write(sample, SCHEDULE, NOW));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Glute pump");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(new RoutineText(Readers.CATALOG).plain(sample).strip());
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261126T150000Z");
        assertThat(event.<LocalDateTime>getDateTimeStart().getDate()).isEqualTo(LocalDateTime.of(2026, 11, 30, 18, 30));
        assertThat(Duration.parse(value(event, Property.DURATION))).isEqualTo(Duration.ofMinutes(80));
        assertThat(value(event, Property.RRULE)).contains("FREQ=WEEKLY").contains("BYDAY=MO,WE");
        assertThat(value(event, Property.UID)).endsWith("@pumpwise");
        VAlarm alarm = event.getAlarms().getFirst();
        assertThat(value(alarm, Property.TRIGGER)).isEqualTo("-PT45M");
        assertThat(value(alarm, Property.ACTION)).isEqualTo("DISPLAY");
        assertThat(event.getOccurrences(new net.fortuna.ical4j.model.Period<>(
                        LocalDateTime.of(2026, 11, 26, 0, 0), LocalDateTime.of(2026, 12, 10, 0, 0))))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"18:30, THURSDAY, 2026-11-26T18:30", "16:00, THURSDAY, 2026-11-26T16:00", "15:59, THURSDAY, 2026-12-03T15:59",
        "9:00, FRIDAY, 2026-11-27T09:00", "9:00, WEDNESDAY, 2026-12-02T09:00"})
    void theFirstTimeIsTheNextOne(String at, DayOfWeek day, LocalDateTime first) throws IOException, ParserException {
        LocalTime time = LocalTime.parse(at.length() == 4 ? "0" + at : at);
        VEvent event = event(writer.write(Routine.named("x"), new Schedule(time, List.of(day), null), NOW));
        assertThat(event.<LocalDateTime>getDateTimeStart().getDate()).isEqualTo(first);
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void aScheduleHasADay() {
        assertThatThrownBy(() -> new Schedule(LocalTime.NOON, List.of(), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @net.jqwik.api.Property(tries = 300)
    void everyRoutineIsOneEventWithShortLines(@ForAll("routines") Routine routine) throws IOException, ParserException {
        String file = writer.write(routine, SCHEDULE, NOW);
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
        }
        VEvent event = event(file);
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(value(event, Property.SUMMARY)).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        String text = new RoutineText(Readers.CATALOG).plain(routine).strip();
        assertThat(unescaped(file)).contains("DESCRIPTION:" + text + "\r\n");
        // The library takes a backslash before a line end for one before an n.
        if (!text.contains("\\")) {
            assertThat(value(event, Property.DESCRIPTION)).isEqualTo(text);
        }
    }

    /// The lines without folds and escapes.
    private static String unescaped(String file) {
        return Pattern.compile("\\\\(.)")
                .matcher(file.replace("\r\n ", ""))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals("n") ? "\n" : found.group(1)));
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }
}
