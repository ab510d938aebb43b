package pumpwise.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;
import pumpwise.ui.learn.LearnViewModel.Page;

/// Which page is displayed, and where "Back" leads.
class LearnViewModelTest {

    private final LearnViewModel learn = new LearnViewModel();
    private final List<String> out = new ArrayList<>();

    @Test
    void itStartsWithWhatAPumpIs() {
        assertThat(learn.pageProperty().get()).isEqualTo(new Page(Topic.PUMP, null, false));
        assertThat(learn.canGoBackProperty().get()).isFalse();
        learn.back();
        assertThat(learn.pageProperty().get().topic()).isEqualTo(Topic.PUMP);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsExplainedOnThePageOfItsPrinciple(RuleId rule) {
        learn.explain(rule, () -> out.add("back"));
        Page page = learn.pageProperty().get();
        assertThat(page.rule()).isEqualTo(rule);
        assertThat(page.topic().principle()).contains(rule.principle());
        learn.back();
        assertThat(out).containsExactly("back");
        assertThat(learn.canGoBackProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyPrincipleHasAPage(Principle principle) {
        assertThat(Topic.values()).filteredOn(topic -> topic.principle().equals(Optional.of(principle))).hasSize(1);
    }

    @Test
    void linksAreFollowedBackOneByOneAndThenToWhereTheUserCameFrom() {
        learn.explain(RuleId.WARM_UP, () -> out.add("plan"));
        learn.follow(Topic.CAUTIONS);
        learn.follow(Topic.QUESTIONS);
        learn.back();
        assertThat(learn.pageProperty().get().topic()).isEqualTo(Topic.CAUTIONS);
        learn.back();
        assertThat(learn.pageProperty().get()).isEqualTo(new Page(Topic.FRAME, RuleId.WARM_UP, true));
        assertThat(out).isEmpty();
        learn.back();
        assertThat(out).containsExactly("plan");
    }

    @Test
    void browsingTheContentsKeepsTheWayBack() {
        learn.explain(RuleId.PEAK_PAUSE, () -> out.add("plan"));
        learn.choose(Topic.QUESTIONS);
        learn.choose(Topic.PUMP);
        assertThat(learn.canGoBackProperty().get()).isTrue();
        learn.back();
        assertThat(out).containsExactly("plan");
    }

    @Test
    void goingElsewhereForgetsTheWayBackButNotThePage() {
        learn.explain(RuleId.PEAK_PAUSE, () -> out.add("plan"));
        learn.follow(Topic.QUESTIONS);
        learn.forgetOrigin();
        assertThat(learn.canGoBackProperty().get()).isFalse();
        learn.back();
        assertThat(out).isEmpty();
        assertThat(learn.pageProperty().get().topic()).isEqualTo(Topic.QUESTIONS);
    }

    @Test
    void choosingTheCurrentPageForgetsTheRule() {
        learn.explain(RuleId.PEAK_PAUSE, () -> out.add("plan"));
        learn.choose(Topic.TIME_UNDER_TENSION);
        assertThat(learn.pageProperty().get()).isEqualTo(new Page(Topic.TIME_UNDER_TENSION, null, false));
    }

    @Test
    void everyPageButTheLastHasANextOne() {
        assertThat(Topic.PUMP.next()).contains(Topic.HIGH_REPETITIONS);
        assertThat(Topic.QUESTIONS.next()).isEmpty();
    }
}
