package pumpwise.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Load.Band;
import pumpwise.routine.Load.Weight;
import pumpwise.routine.Load.Words;

class LoadTest {

    private static Load load(String text) {
        return Load.read(text).orElseThrow();
    }

    private static Weight kg(String amount) {
        return Weight.of(amount, WeightUnit.KILOGRAMS);
    }

    private static Weight lb(String amount) {
        return Weight.of(amount, WeightUnit.POUNDS);
    }

    @Example
    void readsWeightsAsPeopleWriteThem() {
        assertThat(load("40 kg")).isEqualTo(kg("40"));
        assertThat(load(" 22,5kg ")).isEqualTo(kg("22.5"));
        assertThat(load("60 Kilos")).isEqualTo(kg("60.0"));
        assertThat(load("20 lbs")).isEqualTo(lb("20"));
        assertThat(load("45 pounds")).isEqualTo(lb("45"));
        assertThat(load("100 kg")).hasToString("100 kg");
        assertThat(load("20.50 LB")).hasToString("20.5 lb");
    }

    @Example
    void readsBandsByColorAndStrength() {
        assertThat(load("green band")).isEqualTo(new Band("green"));
        assertThat(load("Black Resistance Band")).isEqualTo(new Band("black"));
        assertThat(load("extra-light loop band")).isEqualTo(new Band("extra light"));
    }

    @Example
    void keepsEverythingElseInItsWords() {
        for (String text : List.of("two plates", "90 % of 1RM", "40", "40 kg a side", "12 x 10 kg", "99999 kg", "pink band")) {
            assertThat(load(text)).isEqualTo(new Words(text));
        }
        assertThat(Load.read(" \n")).isEmpty();
    }

    @Example
    void knowsWhatPoundsAre() {
        assertThat(load("20 lb").kilograms().orElseThrow()).isEqualByComparingTo("9.0718474");
        assertThat(load("green band").kilograms()).isEmpty();
    }

    @Example
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> kg("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kg("1.125")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band("pink")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Words("40 kg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Words(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("texts") String text) {
        Load.read(text).ifPresent(load -> assertThat(Load.read(load.toString())).contains(load));
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyRoutine.texts();
    }

    @Example
    void stepsFitTheEquipment() {
        assertThat(LoadSteps.of(List.of(Equipment.BENCH, Equipment.BARBELL))).isEqualTo(LoadSteps.BARBELL);
        assertThat(LoadSteps.of(List.of(Equipment.CABLE))).isEqualTo(LoadSteps.MACHINE);
        assertThat(LoadSteps.of(List.of(Equipment.BODY_ONLY))).isEqualTo(LoadSteps.OTHER);
        assertThat(steps(LoadSteps.BARBELL, kg("40"))).containsExactly("37.5 kg", "42.5 kg");
        assertThat(steps(LoadSteps.BARBELL, lb("45"))).containsExactly("40 lb", "50 lb");
        assertThat(steps(LoadSteps.DUMBBELL, kg("10"))).containsExactly("8 kg", "12 kg");
        assertThat(steps(LoadSteps.KETTLEBELL, kg("16"))).containsExactly("12 kg", "20 kg");
        assertThat(steps(LoadSteps.MACHINE, kg("25"))).containsExactly("20 kg", "30 kg");
        assertThat(steps(LoadSteps.MACHINE, lb("30"))).containsExactly("20 lb", "40 lb");
        assertThat(steps(LoadSteps.BAND, new Band("green"))).containsExactly("red band", "blue band");
        assertThat(steps(LoadSteps.BAND, new Band("light"))).containsExactly("extra light band", "medium band");
    }

    @Example
    void aLoadBetweenTwoStepsGoesToTheNextOne() {
        assertThat(steps(LoadSteps.BARBELL, kg("41"))).containsExactly("40 kg", "42.5 kg");
        assertThat(steps(LoadSteps.KETTLEBELL, kg("14"))).containsExactly("12 kg", "16 kg");
    }

    @Example
    void theEndsOfTheSteps() {
        assertThat(LoadSteps.BARBELL.more(null, WeightUnit.KILOGRAMS)).isEqualTo(kg("20"));
        assertThat(LoadSteps.BARBELL.more(null, WeightUnit.POUNDS)).isEqualTo(lb("45"));
        assertThat(LoadSteps.BAND.more(null, WeightUnit.POUNDS)).isEqualTo(new Band("yellow"));
        assertThat(LoadSteps.BARBELL.less(kg("2.5"), WeightUnit.KILOGRAMS)).isNull();
        assertThat(LoadSteps.BARBELL.less(null, WeightUnit.KILOGRAMS)).isNull();
        assertThat(LoadSteps.BAND.more(new Band("gold"), WeightUnit.POUNDS)).isEqualTo(new Band("gold"));
        assertThat(LoadSteps.BAND.less(new Band("yellow"), WeightUnit.KILOGRAMS)).isEqualTo(new Band("yellow"));
        assertThat(LoadSteps.MACHINE.more(kg("9999"), WeightUnit.KILOGRAMS)).isEqualTo(kg("9999"));
        assertThat(LoadSteps.KETTLEBELL.step(WeightUnit.POUNDS)).isEqualByComparingTo(BigDecimal.valueOf(5));
    }

    @Example
    void report6_wordsGiveWayToAWeightOrToNone() {
        for (String words : List.of("max", "two plates", "90 % of 1RM", "1,000 kg", "10-15 kg", "bodyweight")) {
            assertThat(LoadSteps.MACHINE.more(load(words), WeightUnit.KILOGRAMS)).isEqualTo(kg("10"));
            assertThat(LoadSteps.MACHINE.more(load(words), WeightUnit.POUNDS)).isEqualTo(lb("20"));
            assertThat(LoadSteps.MACHINE.less(load(words), WeightUnit.KILOGRAMS)).isNull();
        }
    }

    @Example
    void aWeightInWordsIsStepped() {
        assertThat(steps(LoadSteps.BARBELL, load("about 25 lb"))).containsExactly("about 20 lb", "about 30 lb");
        assertThat(steps(LoadSteps.BARBELL, load("40 kg a side"))).containsExactly("37.5 kg a side", "42.5 kg a side");
        assertThat(LoadSteps.BARBELL.less(load("2,5 kg a side"), WeightUnit.KILOGRAMS)).isNull();
    }

    @Example
    void report6_aNumberWithoutAUnitTakesTheUnitOfTheUser() {
        assertThat(load("40").inUnit(WeightUnit.KILOGRAMS)).isEqualTo(kg("40"));
        assertThat(load("2 x 20").inUnit(WeightUnit.POUNDS)).hasToString("2 x 20 lb");
        assertThat(load("20 lb").inUnit(WeightUnit.KILOGRAMS)).isEqualTo(lb("20"));
        assertThat(load("1,000").inUnit(WeightUnit.KILOGRAMS)).isEqualTo(new Words("1,000"));
        assertThat(steps(LoadSteps.BARBELL, load("40"))).containsExactly("37.5 kg", "42.5 kg");
    }

    @Example
    void report6_severalWeightsCountTogetherAndStepEach() {
        for (String text : List.of("2x20 kg", "2 × 20kg", "2*20 KG", "20 kg x 2", "２×２０ ㎏")) {
            assertThat(load(text)).as(text).isEqualTo(new Weight(2, new BigDecimal("20"), WeightUnit.KILOGRAMS));
            assertThat(load(text)).hasToString("2 x 20 kg");
        }
        assertThat(load("2x20 kg").kilograms().orElseThrow()).isEqualByComparingTo("40");
        assertThat(steps(LoadSteps.DUMBBELL, load("2x20 kg"))).containsExactly("2 x 18 kg", "2 x 22 kg");
    }

    @Example
    void report5_aCommaIsADecimalCommaAndNeverGroupsThousands() {
        for (String text : List.of("22,5 kg", "22,5 KG", "22.5 KG", "22,5kgs", "22½ kg", "22,50 kilo")) {
            assertThat(load(text)).as(text).isEqualTo(kg("22.5"));
        }
        for (String text : List.of("1,000 kg", "1.000 kg", "22,555 kg", "1 000 kg", "2,5,5 kg")) {
            assertThat(load(text)).as(text).isInstanceOf(Words.class);
            assertThatThrownBy(() -> Load.readTyped(text, WeightUnit.KILOGRAMS))
                    .isInstanceOfSatisfying(
                            NotationException.class,
                            e -> assertThat(e.reason()).isEqualTo(NotationException.Reason.NOT_A_LOAD));
        }
        assertThatThrownBy(() -> Load.readTyped("99999 kg", WeightUnit.KILOGRAMS))
                .isInstanceOfSatisfying(
                        NotationException.class,
                        e -> assertThat(e.reason()).isEqualTo(NotationException.Reason.TOO_GREAT));
    }

    @Example
    void whatIsTypedMayStillBeWords() throws NotationException {
        for (String text : List.of("green band", "two plates", "90 % of 1RM", "RPE 8", "+10 kg", "40 kg a side")) {
            assertThat(Load.readTyped(text, WeightUnit.KILOGRAMS)).as(text).contains(load(text));
        }
        assertThat(Load.readTyped(" ", WeightUnit.KILOGRAMS)).isEmpty();
        assertThat(Load.readTyped("40", WeightUnit.POUNDS)).contains(lb("40"));
    }

    private static List<String> steps(LoadSteps steps, Load load) {
        return List.of(
                String.valueOf(steps.less(load, WeightUnit.KILOGRAMS)),
                steps.more(load, WeightUnit.KILOGRAMS).toString());
    }
}
