package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.Main;
import pumpwise.storage.routine.Templates;

/// The real program on the command line in locales that cannot represent its arguments.
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class LocaleTest {

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void report17_filesWithAnyNameAreReadAndWritten() throws Exception {
        readsAndWrites("LC_ALL=C");
    }

    @Tag("crash")
    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=POSIX", "LC_ALL=xx_XX.UTF-8", "LC_ALL=en_US.UTF-8", "LC_ALL=C.UTF-8", "LANG=C", ""})
    void report17_soTheyAreInEveryLocale(String locale) throws Exception {
        readsAndWrites(locale);
    }

    private void readsAndWrites(String locale) throws Exception {
        Files.write(folder.resolve("in"), Templates.SAMPLE.bytes());
        // Created by the shell, because the tests may themselves run in such a locale.
        String java = java("check Gesäß-🍑.json") + " && " + java("fix Gesäß-🍑.json --out 'Größe 1.json'");
        Outcome outcome = shell(locale, "cp in Gesäß-🍑.json && " + java + " && cmp 'Größe 1.json' in");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Glute pump: no errors").contains("Written to Größe 1.json");
        assertThat(outcome.code()).isZero();
    }

    @Tag("crash")
    @Test
    void report17_theFolderMayHaveAnyName() throws Exception {
        Files.write(folder.resolve("exercises.json"), exercise().getBytes(StandardCharsets.UTF_8));
        Outcome outcome = shell("LC_ALL=C", java("import-exercises exercises.json") + " && ls zoë/exercises");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).endsWith(".json\n");
        assertThat(outcome.code()).isZero();
    }

    @Tag("crash")
    @Test
    void report17_aFileThatIsNotThereIsNamedInOneLine() throws Exception {
        Outcome outcome = shell("LC_ALL=C", java("check ä.json"));
        assertThat(outcome.err()).startsWith("ä.json: ").satisfies(text -> assertThat(text.lines()).hasSize(1));
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void report17_withoutAUtf8LocaleWhatIsImpossibleTakesOneLine() throws Exception {
        // Without permission for native calls there is no restart, as on a machine without any UTF-8 locale.
        String java = java("check ä.json").replace("=ALL-UNNAMED", "=java.base --illegal-native-access=deny");
        Outcome file = shell("LC_ALL=C PUMPWISE_HOME=home", java);
        assertThat(file.err().lines()).hasSize(1).first().asString().endsWith("is not a valid file name on this system.");
        assertThat(file.code()).isEqualTo(2);
        Outcome home = shell("LC_ALL=C", java);
        assertThat(home.err().lines()).hasSize(1).first().asString().contains("PUMPWISE_HOME");
        assertThat(home.code()).isEqualTo(2);
    }

    private static String java(String arguments) {
        return "\"$JAVA\" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED " + Main.class.getName() + " " + arguments;
    }

    /// Runs a script from a file, so that the locale of the tests does not matter.
    private Outcome shell(String environment, String script) throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("script"),
                "cd \"$(dirname \"$0\")\"\nexport PUMPWISE_HOME=zoë " + environment + "\n" + script + "\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString());
        for (String variable : List.of("LANG", "LC_ALL", "LC_CTYPE", "DISPLAY", "JAVA_TOOL_OPTIONS")) {
            builder.environment().remove(variable);
        }
        builder.environment().put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        builder.environment().put("CLASSPATH", classes);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int code = process.waitFor();
        return new Outcome(code, Files.readString(out), Files.readString(err));
    }

    private static String exercise() throws IOException {
        return Files.readString(Path.of("src/test/resources/pumpwise/storage/exercise/imports/free-exercises.json"));
    }
}
