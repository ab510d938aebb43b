package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.Verdict;
import pumpwise.rules.pump.PumpRules;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.exercise.CatalogReader;

/// The built-in routines keep their promises.
class TemplatesTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    static List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachIsCleanByEveryRule(Template template) {
        Verdict verdict = new PumpCheck(PumpRules.all(), CATALOG).check(template.routine(CATALOG));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachIsWrittenAsItIsPacked(Template template) {
        assertThat(new RoutineWriter().write(template.routine(CATALOG))).isEqualTo(template.bytes());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachSaysWhatItIsForAndCanBeTrained(Template template) {
        Routine routine = template.routine(CATALOG);

        assertThat(routine.note()).isNotBlank();
        assertThat(exercises(routine)).hasSameSizeAs(routine.items());
        assertThat(SessionPlan.of(routine, CATALOG).steps()).isNotEmpty();
        assertThat(Templates.find(template.id())).contains(template);
    }

    @Test
    void namesAndIdsTellThemApart() {
        assertThat(Templates.all()).hasSize(5).doesNotHaveDuplicates();
        assertThat(Templates.all().stream().map(each -> each.routine(CATALOG).name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void atHomeABandAndTwentyMinutesAreEnough() {
        Routine routine = Templates.HOME_BANDS.routine(CATALOG);
        SessionPlan plan = SessionPlan.of(routine, CATALOG);

        assertThat(equipment(exercises(routine))).isSubsetOf(Equipment.BANDS, Equipment.BODY_ONLY);
        assertThat(plan.least()).isBetween(Duration.ofMinutes(17), Duration.ofMinutes(20));
        assertThat(plan.greatest())
                .as("with the optional set of frog pumps")
                .isBetween(Duration.ofMinutes(20), Duration.ofMinutes(26));
    }

    @Test
    void inTheGymMachinesAndCablesDoTheWork() {
        Routine routine = Templates.MACHINES_AND_CABLES.routine(CATALOG);

        assertThat(equipment(exercises(routine.withBlocks(Section.WARM_UP, List.of()).withBlocks(Section.COOL_DOWN, List.of()))))
                .isEqualTo(EnumSet.of(Equipment.MACHINE, Equipment.CABLE));
    }

    @Test
    void theFinisherSaysWhyItHasNoWarmUp() {
        Routine routine = Templates.LEG_DAY_FINISHER.routine(CATALOG);

        assertThat(routine.warmUp()).isEmpty();
        assertThat(routine.rulesOff()).extracting(RuleOff::rule).containsExactly("warm-up");
        assertThat(routine.rulesOff().getFirst().reason()).contains("leg day");
    }

    @Test
    void theHeavyDayOnlySwitchesOffWhatItBreaks() {
        Routine routine = Templates.HEAVY_DAY.routine(CATALOG);
        Set<String> off = routine.rulesOff().stream().map(RuleOff::rule).collect(Collectors.toSet());
        Routine checked = routine.withRulesOff(List.of())
                .withItem(Place.of(Section.WORK, 0), item -> item.withLoad("85%"));
        Set<String> broken = new PumpCheck(PumpRules.all(), CATALOG)
                .check(checked).findings().stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toSet());

        broken.add("heavy-days");
        assertThat(off).isEqualTo(broken);
    }

    private static List<Exercise> exercises(Routine routine) {
        return routine.items().stream()
                .flatMap(item -> CATALOG.find(item.prescription().exercise()).stream())
                .toList();
    }

    private static Set<Equipment> equipment(List<Exercise> exercises) {
        return exercises.stream()
                .flatMap(exercise -> exercise.equipment().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
    }
}
