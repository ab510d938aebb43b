package pumpwise.export.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.importing.log.LogReader;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.routine.AnyRoutine;
import pumpwise.session.record.AnySessionRecord;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.UnreadableFileException;

class OwnCsvTest {

    private static final LogExport EXPORT = new LogExport(Catalog.of(List.of()), ZoneOffset.UTC);
    private static final LogExport.Options ALL = new LogExport.Options(LogTarget.OWN, null, null, false, false);

    @Property(tries = 300)
    void everyLogIsReadBackWithoutADifference(@ForAll("logs") List<SessionRecord> log) throws UnreadableFileException {
        byte[] written = EXPORT.write(log, ALL).bytes();

        ReadLog read = LogReader.read("log.csv", written);

        assertThat(read.skipped()).isEmpty();
        assertThat(read.own()).isEqualTo(EXPORT.chosen(log, ALL));
        assertThat(EXPORT.write(read.own(), ALL).bytes()).isEqualTo(written);
    }

    /// As a spreadsheet in a country with decimal commas saves it.
    @Test
    void semicolonsAndDecimalCommasAreReadAsWell() throws UnreadableFileException {
        String csv = "session;started;routine;seconds;section;exercise;set;reps;set_seconds;load\n"
                + "1;2026-10-05T16:02:11Z;Legs;2880,25;work;squat;1;5;61,235;62,5 kg\n";

        SessionRecord read = LogReader.read("log.csv", csv.getBytes(StandardCharsets.UTF_8)).own().getFirst();

        assertThat(read.times().trained()).isEqualTo(Duration.ofMillis(2_880_250));
        assertThat(read.sets().getFirst().time()).isEqualTo(Duration.ofMillis(61_235));
        assertThat(read.sets().getFirst().load()).hasToString("62.5 kg");
    }

    @Property(tries = 100)
    void edge33_noCellIsAFormula(@ForAll("logs") List<SessionRecord> log) {
        String written = new String(EXPORT.write(log, ALL).bytes(), StandardCharsets.UTF_8);

        assertThat(written).doesNotContainPattern("(^|,|\\n)\"[=+\\-@\\t\\r]");
    }

    @Provide
    Arbitrary<List<SessionRecord>> logs() {
        return AnySessionRecord.records(AnyRoutine.names().map(OwnCsvTest::clean).filter(name -> !name.isBlank()), AnyRoutine.texts().map(OwnCsvTest::clean))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ArrayList::new);
    }

    /// Neither a NUL nor half a character, which a text file cannot have.
    private static String clean(String text) {
        return new String(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
