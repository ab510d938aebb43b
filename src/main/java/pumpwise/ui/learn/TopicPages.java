package pumpwise.ui.learn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;
import pumpwise.ui.learn.example.ExampleView;
import pumpwise.ui.learn.example.ExampleViewModel;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// The pages of the Learn screen. Each is created when it is first displayed.
final class TopicPages {

    private final LearnViewModel learn;
    private final Words words;
    private final Catalog catalog;
    private final Supplier<WeightUnit> unit;
    private final Map<Topic, TopicPage> created = new EnumMap<>(Topic.class);

    TopicPages(LearnViewModel learn, Words words, Catalog catalog, Supplier<WeightUnit> unit) {
        this.learn = learn;
        this.words = words;
        this.catalog = catalog;
        this.unit = unit;
    }

    /// The page about a topic.
    TopicPage page(Topic topic) {
        return created.computeIfAbsent(topic, this::create);
    }

    /// The title of a page.
    String title(Topic topic) {
        return words.text("learn.topic." + topic.key());
    }

    /// The node of a rule; empty before its page is displayed.
    Optional<Node> rule(RuleId rule) {
        return page(Topic.of(rule)) instanceof PrinciplePage page ? page.rule(rule) : Optional.empty();
    }

    private TopicPage create(Topic topic) {
        return switch (topic) {
            case PUMP -> new PumpPage(learn, words);
            case CAUTIONS -> new CautionsPage(learn, words);
            case QUESTIONS -> new QuestionsPage(learn, words);
            case HIGH_REPETITIONS,
                    SHORT_RESTS,
                    TIME_UNDER_TENSION,
                    MIND_MUSCLE_CONNECTION,
                    EXERCISE_SELECTION,
                    FRAME -> principle(topic, topic.principle().orElseThrow());
        };
    }

    private TopicPage principle(Topic topic, Principle principle) {
        ExampleViewModel example = new ExampleViewModel(words, catalog, principle, unit.get());
        return new PrinciplePage(
                learn, words, topic, principle, new FindingWords(words, catalog), new ExampleView(example, words));
    }
}
