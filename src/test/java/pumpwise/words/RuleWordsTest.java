package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Worded;
import pumpwise.routine.Routines;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Principle;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.log.LogCases;
import pumpwise.rules.log.LogRules;
import pumpwise.rules.pump.AllRuleCases;
import pumpwise.rules.pump.Example;
import pumpwise.rules.pump.PumpRules;
import pumpwise.rules.pump.RuleCases;

/// The examples of the rules keep the texts and the results of the rules in sync.
class RuleWordsTest {

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?= |$)");

    private final FindingWords words = new FindingWords(Words.in(Locale.ENGLISH), Exercises.catalog());
    private final ResourceBundle texts = ResourceBundle.getBundle("pumpwise.words.rules", Locale.ENGLISH);

    @Test
    void every_text_is_used_and_every_key_has_a_text() {
        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(new TreeSet<>(used()));
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_explained(RuleId rule) {
        assertThat(words.title(rule)).isNotBlank().doesNotEndWith(".");
        assertThat(words.summary(rule)).endsWith(".").doesNotContain("\n", "{");
        assertThat(SENTENCE_END.matcher(words.why(rule)).results()).as(words.why(rule)).hasSizeBetween(2, 4);
        assertThat(words.why(rule)).contains("Jordan");
        assertThat(words.failure(rule)).contains(words.title(rule));
    }

    @ParameterizedTest
    @EnumSource
    void figures_of_a_rule_have_an_en_dash_and_do_not_wrap(RuleId rule) {
        assertThat(words.summary(rule) + words.why(rule)).doesNotContainPattern("\\d-\\d|\\d (s|min)\\b");
    }

    @ParameterizedTest
    @EnumSource
    void every_principle_has_a_name(Principle principle) {
        assertThat(words.principle(principle)).isNotBlank();
    }

    @Test
    void every_finding_is_in_sentences() {
        for (Example example : examples().toList()) {
            for (Finding finding : findings(example).toList()) {
                String message = words.message(finding, example.routine());
                assertThat(message).matches("[\\p{Lu}\u201c][^{}]*[.?]");
                assertThat(message.replaceAll("\u201c[^\u201d]*\u201d", ""))
                        .as("ranges have an en dash, and units do not wrap")
                        .doesNotContainPattern("\\d-\\d|\\d (s|min)\\b");
                assertThat(words.found(finding)).isNotBlank();
                assertThat(words.allowed(finding)).isNotBlank();
                assertThat(finding.repair().map(words::fix).orElse("None")).matches("\\p{Lu}[^{}]*");
            }
        }
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>(List.of(
                "rules.source",
                "rules.failure",
                "rules.superset",
                "rules.superset.within",
                "rules.value.none",
                "rules.value.reps",
                "rules.value.steps",
                "rules.value.at-least",
                "rules.value.at-most",
                "rules.value.without",
                "rules.value.tempo",
                "rules.value.quoted",
                "rules.value.minutes",
                "rules.value.hard-sets",
                "rules.value.for-muscle",
                "rules.value.part",
                "rules.value.effort",
                "rules.value.heavy-days"));
        for (RuleId rule : RuleId.values()) {
            Stream.of("title", "summary", "why").forEach(kind -> used.add("rules." + kind + "." + rule.id()));
        }
        Arrays.stream(Principle.values()).forEach(value -> used.add("rules.principle." + word(value)));
        Arrays.stream(Muscle.values()).forEach(value -> used.add("rules.muscle." + word((Worded) value)));
        Arrays.stream(Mechanic.values()).forEach(value -> used.add("rules.mechanic." + word((Worded) value)));
        Stream.concat(examples().flatMap(RuleWordsTest::findings), findingsInLogs()).forEach(finding -> addKeys(finding, used));
        return used;
    }

    private static void addKeys(Finding finding, Set<String> used) {
        used.add("rules.message." + finding.rule().id() + "." + finding.key());
        finding.repair().ifPresent(fix -> used.add("rules.fix." + fix.key()));
        for (FindingValue figure : List.of(finding.found(), finding.allowed())) {
            if (figure instanceof FindingValue.Phrase(String key)) {
                used.add("rules.phrase." + key);
            }
        }
    }

    @Test
    void every_finding_in_the_log_is_in_sentences() {
        assertThat(findingsInLogs()).isNotEmpty().allSatisfy(finding -> {
            String message = words.message(finding, Routines.sound());
            assertThat(message).matches("\\p{Lu}[^{}]*[.?]").doesNotContainPattern("\\d-\\d|\\d (s|min)\\b");
            assertThat(words.found(finding)).isNotBlank();
            assertThat(words.allowed(finding)).isNotBlank();
        });
    }

    private static Stream<Finding> findingsInLogs() {
        return LogCases.FIRING.stream()
                .flatMap(log -> new PumpCheck(LogRules.of(log, Set.of()), Exercises.catalog())
                        .check(Routines.sound())
                        .findings()
                        .stream());
    }

    private static Stream<Example> examples() {
        return AllRuleCases.all().stream().flatMap(RuleCases::examples);
    }

    private static Stream<Finding> findings(Example example) {
        return new PumpCheck(PumpRules.all(), example.catalog())
                .check(example.routine())
                .findings().stream();
    }

    private static String word(Worded value) {
        return value.word().replace(' ', '-');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
