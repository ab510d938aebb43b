package pumpwise.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    private final Logger logger = Logger.getAnonymousLogger();
    private LogFile log;

    @BeforeEach
    void opens() {
        logger.setUseParentHandlers(false);
        log = LogFile.open(folder.resolve("100 % new/state"), logger).orElseThrow();
    }

    @AfterEach
    void closes() {
        log.close();
    }

    @Test
    void b17_recordsAreLinesAndFaultsHaveTheirStackTraces() throws IOException {
        logger.info("no sound: NO_DEVICE");
        logger.log(Level.WARNING, "not saved", new IllegalStateException("a bug", new IOException("the disk")));
        List<String> lines = Files.readAllLines(log.file());
        assertThat(lines.getFirst()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} INFO null: no sound: NO_DEVICE");
        assertThat(lines.get(2)).isEqualTo("java.lang.IllegalStateException: a bug");
        assertThat(lines.get(3)).startsWith("\tat pumpwise.platform.log.LogFileTest");
        assertThat(lines).contains("Caused by: java.io.IOException: the disk");
    }

    @Test
    void b17_itNeverTakesMoreThanThreeMegabytes() throws IOException {
        String text = "x".repeat(10_000);
        for (int line = 0; line < 500; line++) {
            logger.info(text);
        }
        try (Stream<Path> files = Files.list(log.file().getParent())) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(3).contains(log.file());
            assertThat(logs).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(1_020_000L));
        }
    }

    @Test
    void theNextStartGoesOnInTheSameFile() throws IOException {
        logger.info("first");
        log.close();
        log = LogFile.open(log.file().getParent(), logger).orElseThrow();
        logger.info("second");
        assertThat(Files.readAllLines(log.file())).hasSize(2);
    }

    @Test
    void b17_whatAParserQuotesIsNotWritten() {
        for (String secret : List.of("{\"note\": mysecret}", "{\"note\": \"mysecret", "[mysecret]")) {
            try {
                new ObjectMapper().readTree(secret);
            } catch (JsonProcessingException e) {
                assertThat(FaultText.of(new IOException("unreadable", e))).contains("unreadable", "Caused by: com.fasterxml").doesNotContain("mysecret");
            }
        }
        assertThat(FaultText.of(new NumberFormatException("For input string: \"mysecret\""))).doesNotContain("mysecret");
        RuntimeException wrapper = new IllegalStateException(new NumberFormatException("mysecret"));
        assertThat(FaultText.of(wrapper)).doesNotContain("mysecret");
    }

    @Test
    void withoutAFolderThatCanBeWrittenToThereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(LogFile.open(file.resolve("below"), logger)).isEqualTo(Optional.empty());
    }
}
