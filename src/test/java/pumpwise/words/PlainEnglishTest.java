package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Keeps quaint wording out of texts, exercises, templates, the README, and docs and comments.
class PlainEnglishTest {

    /// Wording that is not allowed anywhere. Whole words, in any case.
    private static final List<String> QUAINT = List.of(
            "puts? (\\w+ ){0,2}away", "putting (\\w+ ){0,2}away", "mend(s|ed|ing)?", "quicker", "(one|a) (set|round|rep|repetition|step|second|exercise|time) more",
            "kept among", "keeps? among", "(most|more) alike", "could not get on", "anew", "for good", "a person('s)?",
            "a person reads", "(?<!there )is none", "that has none of", "be it", "whatever", "whichever",
            "thought better", "(goes|go) on as it was", "goes on goes on", "what goes on (is|goes|stands)", "is nobody's", "one's own",
            "of a person", "once at a time", "calls no more", "by turns", "in the way of",
            "perhaps this was meant", "no file of pumpwise", "may not be read", "stands? still meanwhile",
            "what there is to say", "as people do", "put(s|ting)? (\\w+ )?right", "cut short by",
            "(is|are) not there at all", "so that you need not", "at a loss", "once more", "nobody was there",
            "cut short", "stands? ready", "(takes?|took|taken|taking) away", "what (it|they|this) adds? up to",
            "makes? heard", "as a rule", "so long as", "gives? way", "here and there", "for ever",
            "lays? (\\w+ )?down ready", "of (ours|theirs)", "yardstick", "repetitions?", "upside down",
            "of a kind", "by no means", "all the same", "whoever", "therein", "thereby", "upon", "ready-made");

    /// Names that are not allowed in code, as parts of identifiers that start with them.
    private static final List<String> QUAINT_NAMES = List.of(
            "goOn", "giveUp", "dissolve", "putOff", "entitle", "goRound", "trouble", "upsideDown", "hush", "mend(?!ed)",
            "felt", "surroundings", "sounding", "likeness", "wentWrong", "lookRound", "takeBack");

    /// Wording that is not allowed in the texts of the program, although docs and instructions may need it.
    private static final List<String> NOT_IN_TEXTS = List.of(
            "meanwhile", "begins? with", "take(s|n)? back", "see to", "the peak", "repetitions?", "upside down",
            "cannot stand", "has to be", "is there twice", "beside it", "a comma too many", "it takes", "to do here");

    @TestFactory
    Stream<DynamicTest> everySourceIsPlainEnglish() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String area : Words.AREAS) {
            sources.add(Source.texts(
                    "texts: " + area, Path.of("src/main/resources/pumpwise/words", area + ".properties")));
        }
        sources.add(Source.all("exercises", under(Path.of("exercises"), ".json")));
        sources.add(Source.all("templates", under(Path.of("src/main/resources"), ".json")));
        sources.add(Source.all("readme", Path.of("README.md")));
        Path code = Path.of("src/main/java/pumpwise");
        try (Stream<Path> rooms = Files.list(code)) {
            for (Path room : rooms.filter(Files::isDirectory).sorted().toList()) {
                sources.add(Source.docs("docs: " + room.getFileName(), under(room, ".java")));
            }
        }
        sources.add(Source.docs("docs: main", code.resolve("Main.java")));
        sources.add(Source.docs("docs: tests", under(Path.of("src/test/java"), ".java")));
        sources.add(Source.docs("docs: benchmarks", under(Path.of("src/jmh/java"), ".java")));
        sources.add(Source.docs("docs: measurements", under(Path.of("src/measure"), ".java")));
        sources.add(Source.all("build", Path.of("pom.xml"), Path.of(".ci/run"), Path.of("src/measure/battery")));
        sources.add(Source.names("names", under(code, ".java")));
        return sources.stream()
                .map(source -> DynamicTest.dynamicTest(source.name(), () -> assertThat(source.quaint()).isEmpty()));
    }

    private static Path[] under(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toArray(Path[]::new);
        }
    }

    /// Some files, and the wording that is not allowed in them.
    private record Source(String name, List<Path> files, Predicate<String> read, Pattern unwanted) {

        private static final Pattern COMMENT = Pattern.compile("^\\s*(//|/?\\*).*|.*\\s//\\s.*");

        static Source texts(String name, Path... files) {
            List<String> all = Stream.concat(QUAINT.stream(), NOT_IN_TEXTS.stream()).toList();
            return new Source(name, List.of(files), line -> !line.startsWith("#"), words(all));
        }

        static Source all(String name, Path... files) {
            return new Source(name, List.of(files), _ -> true, words(QUAINT));
        }

        static Source docs(String name, Path... files) {
            return new Source(name, List.of(files), line -> COMMENT.matcher(line).matches(), words(QUAINT));
        }

        static Source names(String name, Path... files) {
            Pattern names = Pattern.compile("\\b(" + String.join("|", QUAINT_NAMES) + ")[A-Z]?\\w*(?=[( ;,)])");
            return new Source(name, List.of(files), line -> !COMMENT.matcher(line).matches() && !line.contains("\""), names);
        }

        private static Pattern words(List<String> wordings) {
            return Pattern.compile(
                    "(?<![\\w-])(" + String.join("|", wordings) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
        }

        /// The lines with such wording, each with its file.
        List<String> quaint() throws IOException {
            List<String> found = new ArrayList<>();
            for (Path file : files) {
                Files.readAllLines(file).stream()
                        .filter(read)
                        .map(Source::value)
                        .filter(line -> unwanted.matcher(line).find())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
            return found;
        }

        /// The text of a line of a properties file, without its key.
        private static String value(String line) {
            return line.matches("[a-zA-Z0-9.-]+ ?= ?.*") ? line.substring(line.indexOf('=') + 1) : line;
        }
    }
}
