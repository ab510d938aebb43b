package pumpwise.export.other;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;

/// Writes routines as plans for LiftLog, version 3 with sessions of version 6: a plan with one session. What LiftLog has no
/// field for goes into the notes of an exercise, where [pumpwise.importing.liftlog.LiftLogReader] finds it again.
public final class LiftLogPlan {

    private static final int PLAN_VERSION = 3;
    private static final int SESSION_VERSION = 6;

    private final Catalog catalog;

    public LiftLogPlan(Catalog catalog) {
        this.catalog = catalog;
    }

    /// A routine as a plan.
    ///
    /// @param edited the day of the last edit
    public WrittenPlan write(Routine routine, LocalDate edited) {
        List<NotWritten> left = new ArrayList<>();
        for (RuleOff off : routine.rulesOff()) {
            left.add(new NotWritten(NotWritten.Kind.RULE_OFF, "", off.rule()));
        }
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        plan.put("version", PLAN_VERSION).put("name", routine.name()).put("lastEdited", edited.toString());
        ObjectNode session = plan.putArray("sessions").addObject();
        session.put("version", SESSION_VERSION).put("name", routine.name());
        session.put("notes", routine.note() == null ? "" : routine.note());
        ArrayNode exercises = session.putArray("exercises");
        LiftLogExercises writer = new LiftLogExercises(catalog, left);
        for (Section section : Section.values()) {
            for (Block block : routine.blocks(section)) {
                add(exercises, block, section, writer, left);
            }
        }
        return new WrittenPlan(AsciiJson.write(plan), left);
    }

    private void add(ArrayNode exercises, Block block, Section section, LiftLogExercises writer, List<NotWritten> left) {
        List<Prescription> items = block.items();
        if (block instanceof Superset && items.size() == 1) {
            left.add(new NotWritten(
                    NotWritten.Kind.SUPERSET_OF_ONE, catalog.nameOf(items.getFirst().exercise()), block.sets().toString()));
        }
        for (int at = 0; at < items.size(); at++) {
            exercises.add(writer.write(block, at, section));
        }
    }
}
