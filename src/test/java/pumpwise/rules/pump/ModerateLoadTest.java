package pumpwise.rules.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.sound;
import static pumpwise.rules.Severity.WARNING;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Exercises;
import pumpwise.routine.Routine;
import pumpwise.rules.FindingValue;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;

public final class ModerateLoadTest implements RuleCases {

    private static final FindingValue MODERATE = new FindingValue.Phrase("moderate-load");

    @Override
    public RuleId rule() {
        return RuleId.MODERATE_LOAD;
    }

    @Override
    public Stream<Example> examples() {
        return Stream.of(
                Example.clean("kilograms", loaded("40 kg")),
                Example.clean("below the limits", loaded("74.9 % of 1RM")),
                demanding("at the lower limit", "75 %").fixed(loaded("70 %")),
                demanding("below the upper limit", "79.9 % of 1RM").fixed(loaded("70 % of 1RM")),
                fires("at the upper limit", "80 %").fixed(loaded("70 %")),
                fires("too few reps are possible", "11RM").fixed(loaded("15RM")),
                fires("max", "max").fixed(loaded("70 % of max")),
                fires("the rest of the words stays", "RPE 10, red band").fixed(loaded("RPE 8, red band")),
                sport("power-clean", "olympic-weightlifting"),
                sport("kettlebell-swing", "powerlifting").with(swingsAre(Category.POWERLIFTING)),
                sport("kettlebell-swing", "strongman").with(swingsAre(Category.STRONGMAN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "40 kg", "green band", "60 % of max", "70% 1RM", "70 % of your 1-RM", "RPE 8", "RPE 9.5",
                "effort 9", "9/10", "10 kg", "effort 10 kg", "2 x 10", "RPE 100", "60-74 %", "maxi band", "climax",
                "12RM", "8-12RM", "15 RM", "10.10", "50 kg, 74 percent", "10/100", "%", "1000000000000 kg"
            })
    void moderate_loads_are_fine(String load) {
        assertThat(new LoadText(load).severity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"75 %", "79.9 % of 1RM", "60-78 %", "50 kg, 75 percent"})
    void demanding_loads_are_advice(String load) {
        assertThat(new LoadText(load).severity()).contains(Severity.ADVICE);
        assertThat(new LoadText(load).moderated().orElseThrow().severity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    max                 | 70 % of max
                    Maximal             | 70 % of Maximal
                    MAX effort          | 70 % of MAX effort
                    1RM                 | 70 % of 1RM
                    1 RM                | 70 % of 1 RM
                    one-rep max         | 70 % of one-rep max
                    3RM, belt           | 70 % of 3RM, belt
                    all-out             | 70 % of all-out
                    RPE 10              | RPE 8
                    rpe10               | rpe8
                    RPE @10             | RPE @8
                    RPE 9-10            | RPE 8
                    effort 10           | effort 8
                    effort: 10/10       | effort: 8/10
                    10/10               | 8/10
                    10 / 10             | 8 / 10
                    85 %                | 70 %
                    85% of 1RM          | 70% of 1RM
                    87.5 %              | 70 %
                    92,5 %              | 70 %
                    100 percent         | 70 percent
                    80-90 %             | 60-70 %
                    80 % - 90 %         | 60-70 %
                    60 % then 95 %      | 60 % then 70 %
                    90 %, RPE 10        | 70 %, RPE 8
                    80 %                | 70 %
                    78 % then 82 %      | 70 % then 70 %
                    60-84 %             | 60-70 %
                    6RM                 | 15RM
                    8 RM, belt          | 15 RM, belt
                    6-8RM               | 15RM
                    11-rm               | 15-rm
                    RPE 10, max         | RPE 8, 70 % of max
                    """)
    void heavy_loads_are_moderated_in_their_own_words(String load, String moderated) {
        assertThat(new LoadText(load).severity()).contains(Severity.WARNING);
        assertThat(new LoadText(load).moderated().map(LoadText::text)).isEqualTo(Optional.of(moderated));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"90\u00A0%|70 %", "９０ ％|70 %", "RPE １０|rpe 8", "10\u202F/\u202F10|8 / 10"})
    void heavy_loads_are_found_however_they_are_typed(String load, String moderated) {
        assertThat(new LoadText(load).severity()).contains(Severity.WARNING);
        assertThat(new LoadText(load).moderated().map(LoadText::text)).isEqualTo(Optional.of(moderated));
    }

    private static Example fires(String name, String load) {
        return Example.fires(
                name, loaded(load), WARNING, HIP_THRUST, "heavy", new FindingValue.Quoted(load), MODERATE);
    }

    private static Example demanding(String name, String load) {
        return Example.fires(
                name, loaded(load), Severity.ADVICE, HIP_THRUST, "demanding", new FindingValue.Quoted(load), MODERATE);
    }

    private static Example sport(String exercise, String sport) {
        return Example.fires(
                sport + " is no pump",
                sound(HIP_THRUST, item -> reps(exercise, 15, 20)),
                WARNING,
                HIP_THRUST,
                "sport",
                new FindingValue.Phrase(sport),
                new FindingValue.Phrase("strength-exercise"));
    }

    private static Catalog swingsAre(Category category) {
        Exercise other = Exercises.withCategory(Exercises.swing(), category);
        return Catalog.of(Stream.concat(Exercises.all().stream(), Stream.of(other)).toList());
    }

    private static Routine loaded(String load) {
        return sound(HIP_THRUST, item -> item.withLoad(load));
    }
}
