package pumpwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The edge cases of the training log are numbered in its design. The tests of a case carry its number, as in
/// `edge24_twoSessionsOnADayAreBothThere`.
class EdgeCaseNumbersTest {

    private static final int CASES = 40;

    private static final Pattern TEST = Pattern.compile("\\s*@(Test|ParameterizedTest|Property)\\b.*");

    private static final Pattern METHOD = Pattern.compile("    (?:private |static |public )*\\w+ (\\w+)\\(.*");

    private static final Pattern NUMBER = Pattern.compile("\\Gedge(\\d+)_");

    @Test
    void everyEdgeCaseHasATest() throws IOException {
        Set<Integer> tested = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
                addCases(Files.readAllLines(file), tested);
            }
        }
        assertThat(tested).isEqualTo(IntStream.rangeClosed(1, CASES).boxed().collect(Collectors.toSet()));
    }

    private static void addCases(List<String> lines, Set<Integer> tested) {
        boolean isTest = false;
        for (String line : lines) {
            isTest |= TEST.matcher(line).matches();
            var method = METHOD.matcher(line);
            if (method.matches()) {
                if (isTest) {
                    NUMBER.matcher(method.group(1)).results().forEach(it -> tested.add(Integer.valueOf(it.group(1))));
                }
                isTest = false;
            }
        }
    }
}
