package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Worded;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.LastTraining;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.record.SingleBest;
import pumpwise.progress.week.TrainingWeek;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.Finding;
import pumpwise.session.record.MuscleSets;
import pumpwise.words.FindingWords;
import pumpwise.words.progress.SetText;

/// The JSON output of the progress: `{"sessions", "weeks": [{"from", "days", "hardSets": {muscle: count}}], "streak",
/// "exercises": [{"exercise", "last", "records": [{"kind", "set", "day"}], "best"}], "findings": [{"rule", "found",
/// "allowed", "message"}]}`. Weeks and exercises start with the latest. An exercise that
/// was only trained on days that are unlikely has `"unlikely": true`. The streak is null without a goal, and the best is
/// the estimated weight for a single rep in kilograms, or null.
public final class ProgressJson {

    private final Catalog catalog;
    private final FindingWords words;
    private final FindingWords plain;
    private final SetText sets;

    /// @param words the wording of the findings
    public ProgressJson(Catalog catalog, FindingWords words, SetText sets) {
        this.catalog = catalog;
        this.words = words;
        this.sets = sets;
        plain = words.inFileNotation();
    }

    /// The progress as JSON.
    ///
    /// @param streak the number of weeks in a row in which the goal was reached; empty without a goal
    /// @param findings what the rules about the log found
    public String write(TrainingHistory history, TrainingWeeks weeks, OptionalInt streak, List<Finding> findings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("sessions", history.oldestFirst().size());
        ArrayNode all = node.putArray("weeks");
        weeks.newestFirst().forEach(week -> all.add(week(week)));
        if (streak.isPresent()) {
            node.put("streak", streak.getAsInt());
        } else {
            node.putNull("streak");
        }
        ArrayNode exercises = node.putArray("exercises");
        LastTraining.of(history).forEach(last -> exercises.add(exercise(last, history)));
        ArrayNode found = node.putArray("findings");
        findings.forEach(finding -> found.addObject()
                .put("rule", finding.rule().id())
                .put("found", plain.found(finding))
                .put("allowed", plain.allowed(finding))
                .put("message", words.message(finding)));
        return Json.write(node);
    }

    private ObjectNode week(TrainingWeek week) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("from", week.week().first().toString())
                .put("days", week.days().size());
        ObjectNode hardSets = node.putObject("hardSets");
        for (MuscleSets muscle : week.hardSets(catalog).muscles()) {
            hardSets.put(muscle.muscle().word(), muscle.sets());
        }
        return node;
    }

    private ObjectNode exercise(LastTraining last, TrainingHistory history) {
        ExerciseHistory exercise = last.exercise();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("exercise", exercise.exercise());
        node.put("last", last.day().toString());
        if (last.isUnlikely()) {
            node.put("unlikely", true);
        }
        ArrayNode records = node.putArray("records");
        for (PersonalRecord record : exercise.records().standing()) {
            LocalDate day = history.day(record.session().session());
            records.addObject()
                    .put("kind", Worded.key(record.kind()))
                    .put("set", sets.of(List.of(record.set())))
                    .put("day", day.toString());
        }
        BigDecimal best = exercise.singleBest() instanceof SingleBest.Estimate estimate
                ? estimate.rounded(WeightUnit.KILOGRAMS)
                : null;
        return node.put("best", best);
    }
}
