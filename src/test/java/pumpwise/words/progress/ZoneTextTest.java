package pumpwise.words.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.words.Words;

class ZoneTextTest {

    private static String at(@Nullable String zone) {
        return new ZoneText(Words.in(Locale.ENGLISH))
                .at("Fri 20, 21:30", RecordBuilder.at("2026-11-20T20:30:00Z").zone(zone).build(), ZoneId.of("Europe/Berlin"));
    }

    @Test
    @DisplayName("5.1: the list has the city of a zone that is not today's, even if its clocks show the same")
    void edge1_theListHasTheCity() {
        assertThat(at("America/New_York")).isEqualTo("Fri 20, 21:30 \u00b7 New York");
        assertThat(at("Europe/Paris")).isEqualTo("Fri 20, 21:30 \u00b7 Paris");
    }

    @Test
    void theZoneOfTodayIsNotNamed() {
        assertThat(at("Europe/Berlin")).isEqualTo("Fri 20, 21:30");
        assertThat(at(null)).isEqualTo("Fri 20, 21:30");
        assertThat(at("Nowhere/Special")).isEqualTo("Fri 20, 21:30");
    }
}
