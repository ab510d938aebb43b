package pumpwise.session.caution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pumpwise.session.caution.CautionHistory.Shown;

class CautionHistoryTest {

    @Test
    void hydrationAndFormComeFirst() {
        assertThat(CautionHistory.NONE.next(CautionMoment.BEFORE, _ -> true)).isEqualTo(Caution.HYDRATION);
        assertThat(CautionHistory.NONE.next(CautionMoment.REST, _ -> true)).isEqualTo(Caution.FORM);
        assertThat(CautionHistory.NONE.next(CautionMoment.SUMMARY, _ -> true)).isEqualTo(Caution.RECOVERY);
        CautionHistory one = CautionHistory.NONE.with(CautionMoment.BEFORE, Caution.HYDRATION);
        assertThat(one.next(CautionMoment.BEFORE, _ -> true)).isEqualTo(Caution.FORM);
    }

    @Test
    void aRestDoesNotRepeatThePageBeforeTheSession() {
        CautionHistory form = CautionHistory.NONE.with(CautionMoment.BEFORE, Caution.FORM);
        assertThat(form.next(CautionMoment.REST, _ -> true)).isEqualTo(Caution.HYDRATION);
    }

    @Test
    void aHistoryKeepsTheLastOfEqualEntries() {
        Shown form = new Shown(CautionMoment.REST, Caution.FORM);
        Shown water = new Shown(CautionMoment.REST, Caution.HYDRATION);
        assertThat(new CautionHistory(List.of(form, water, form)).shown()).containsExactly(water, form);
    }

    @Test
    void oneThatDoesNotApplyIsLeftOut() {
        CautionHistory history = CautionHistory.NONE;
        for (Caution expected : List.of(Caution.OVERLOAD, Caution.HEAVY_SETS, Caution.OVERLOAD)) {
            Caution next = history.next(CautionMoment.SUMMARY, caution -> caution != Caution.RECOVERY);
            assertThat(next).isEqualTo(expected);
            history = history.with(CautionMoment.SUMMARY, next);
        }
    }

    @Property
    void noCautionIsShownTwiceInARow(@ForAll List<CautionMoment> moments) {
        List<Shown> shown = shown(moments);
        for (int index = 1; index < shown.size(); index++) {
            assertThat(shown.get(index).caution()).isNotEqualTo(shown.get(index - 1).caution());
        }
        for (CautionMoment moment : CautionMoment.values()) {
            List<Shown> here = shown.stream().filter(it -> it.moment() == moment).toList();
            for (int index = 1; index < here.size(); index++) {
                assertThat(here.get(index)).isNotEqualTo(here.get(index - 1));
            }
        }
    }

    /// Sessions with any number of rests, of which some end before the summary.
    @Property
    void allComeUpAtEveryMoment(
            @ForAll @Size(min = 20, max = 40) List<@IntRange(max = 20) Integer> rests, @ForAll @IntRange(min = 1, max = 5) int summaries) {
        List<CautionMoment> moments = new ArrayList<>();
        for (int session = 0; session < rests.size(); session++) {
            moments.add(CautionMoment.BEFORE);
            moments.addAll(Collections.nCopies(rests.get(session), CautionMoment.REST));
            if (session % summaries == 0) {
                moments.add(CautionMoment.SUMMARY);
            }
        }
        Map<CautionMoment, List<Caution>> byMoment = new EnumMap<>(CautionMoment.class);
        shown(moments).forEach(it -> byMoment.computeIfAbsent(it.moment(), _ -> new ArrayList<>()).add(it.caution()));
        byMoment.forEach((moment, cautions) -> {
            int rounds = 3 * moment.cautions().size();
            for (int start = 0; start + rounds <= cautions.size(); start++) {
                Set<Caution> seen = EnumSet.copyOf(cautions.subList(start, start + rounds));
                assertThat(seen).containsExactlyInAnyOrderElementsOf(moment.cautions());
            }
        });
    }

    @Property
    void theHistoryStaysSmall(@ForAll List<CautionMoment> moments) {
        CautionHistory history = CautionHistory.NONE;
        for (CautionMoment moment : moments) {
            history = history.with(moment, history.next(moment, _ -> true));
        }
        assertThat(history.shown()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(9);
    }

    private static List<Shown> shown(List<CautionMoment> moments) {
        List<Shown> shown = new ArrayList<>();
        CautionHistory history = CautionHistory.NONE;
        for (CautionMoment moment : moments) {
            Caution next = history.next(moment, _ -> true);
            shown.add(new Shown(moment, next));
            history = history.with(moment, next);
        }
        return shown;
    }
}
