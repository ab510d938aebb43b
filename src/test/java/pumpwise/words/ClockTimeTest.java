package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({
        "18:30, 18:30", "18.30, 18:30", "1830, 18:30", "18h30, 18:30", "6:30 pm, 18:30", "6.30PM, 18:30", "6 p.m., 18:00",
        "12 am, 00:00", "12 pm, 12:00", "7, 07:00", "07:05, 07:05", "0:00, 00:00", "１８：３０, 18:30"
    })
    void readsWhatPeopleType(String typed, LocalTime time) {
        assertThat(ClockTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "18:60", "13 pm", "0 am", "noon", "1:2:3", "18:3", "-1"})
    void refusesAnythingElse(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }

    @Test
    void isWrittenInOneForm() {
        assertThat(ClockTime.text(LocalTime.of(7, 5))).isEqualTo("7:05");
    }
}
