package pumpwise.ui.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;
import pumpwise.words.Words;

/// The reason for switching a rule off, which is required. Text for one rule is kept while the user types for another.
public final class ReasonViewModel {

    /// The maximum length of a reason.
    static final int LONGEST = 200;

    private final Words words;
    private final BiConsumer<RuleId, String> switchOff;
    private final Map<RuleId, String> drafts = new EnumMap<>(RuleId.class);
    private final ReadOnlyObjectWrapper<@Nullable RuleId> asked = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /// @param switchOff receives the rule and the reason
    public ReasonViewModel(Words words, BiConsumer<RuleId, String> switchOff) {
        this.words = words;
        this.switchOff = switchOff;
        text.subscribe(_ -> refusal.set(""));
    }

    /// Asks for the reason for a rule.
    public void ask(RuleId rule) {
        keepDraft();
        asked.set(rule);
        text.set(drafts.getOrDefault(rule, ""));
        refusal.set("");
    }

    /// Switches the rule off with the typed reason. A blank reason is not accepted.
    public void commit() {
        RuleId rule = asked.get();
        if (rule == null) {
            return;
        }
        String reason = text.get().strip();
        if (reason.isEmpty()) {
            refusal.set(words.text("check.reason.blank"));
            return;
        }
        close(rule);
        switchOff.accept(rule, reason);
    }

    /// Cancels without switching the rule off.
    public void cancel() {
        RuleId rule = asked.get();
        if (rule != null) {
            close(rule);
        }
    }

    private void close(RuleId rule) {
        asked.set(null);
        text.set("");
        drafts.remove(rule);
    }

    private void keepDraft() {
        RuleId rule = asked.get();
        if (rule != null) {
            drafts.put(rule, text.get());
        }
    }

    /// The rule whose reason is being typed; null for none.
    public ReadOnlyObjectProperty<@Nullable RuleId> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// The typed reason.
    public StringProperty textProperty() {
        return text;
    }

    /// Why the reason is not accepted; empty if it is valid.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Common reasons to choose from or to edit.
    public List<String> suggestions(RuleId rule) {
        String own = "check.reason.suggest." + rule.id();
        return Stream.of(own, "check.reason.trying", "check.reason.coach")
                .filter(words::has)
                .map(key -> words.text(key))
                .toList();
    }
}
