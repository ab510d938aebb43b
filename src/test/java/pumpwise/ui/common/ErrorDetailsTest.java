package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class ErrorDetailsTest {

    @Test
    void b17_theyNameTheProgramTheSystemAndTheStackTraceAndQuoteNoFile() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("os.version", "6.1");
        properties.setProperty("os.arch", "amd64");
        properties.setProperty("java.version", "25");
        UserError error = new UserError(
                "Something went wrong.", "line 3: my secret note", "Try again.", new NumberFormatException("my secret note"));

        String text = new ErrorDetails(null).of(error, properties);

        assertThat(text)
                .startsWith("Pumpwise ")
                .contains("Linux 6.1 amd64, Java 25\n\nSomething went wrong.\n\njava.lang.NumberFormatException\n\tat pumpwise.")
                .doesNotContain("secret");
    }
}
