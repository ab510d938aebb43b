package pumpwise.ui.plan.model;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.rules.Finding;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RepairResult;
import pumpwise.rules.RuleId;
import pumpwise.ui.check.CheckActions;

/// The edits that the pump check offers: fixes of its findings, and rules that are switched off and on.
final class CheckEdits implements CheckActions {

    private final Supplier<Routine> routine;
    private final PumpCheck pumpCheck;
    private final EditDescriptions changes;
    private final BiConsumer<EditDescription, Routine> apply;
    private final TableViewModel table;
    private final Consumer<String> announce;

    /// @param apply applies an edit
    /// @param table reveals the findings
    /// @param announce shows a notice that offers to undo
    CheckEdits(
            Supplier<Routine> routine,
            PumpCheck pumpCheck,
            EditDescriptions changes,
            BiConsumer<EditDescription, Routine> apply,
            TableViewModel table,
            Consumer<String> announce) {
        this.routine = routine;
        this.pumpCheck = pumpCheck;
        this.changes = changes;
        this.apply = apply;
        this.table = table;
        this.announce = announce;
    }

    @Override
    public void fix(Finding finding) {
        Routine before = routine.get();
        finding.repair().ifPresent(fix -> apply.accept(changes.fix(before, finding, fix), fix.apply(before)));
    }

    @Override
    public void fixAll() {
        RepairResult result = pumpCheck.repair(routine.get());
        apply.accept(changes.fixAll(), result.routine());
        if (!result.applied().isEmpty()) {
            announce.accept(changes.fixed(result.applied()));
        }
    }

    @Override
    public void switchOff(RuleId rule, String reason) {
        apply.accept(changes.ruleOff(rule), routine.get().switchingOff(new RuleOff(rule.id(), reason)));
    }

    @Override
    public void switchOn(RuleId rule) {
        apply.accept(changes.ruleOn(rule), routine.get().switchingOn(rule.id()));
    }

    @Override
    public void pointAt(Finding finding) {
        table.reveal(finding.place());
        finding.field().ifPresent(field -> table.edit(finding.place(), field));
    }
}
