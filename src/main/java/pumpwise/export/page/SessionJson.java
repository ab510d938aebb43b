package pumpwise.export.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Worded;
import pumpwise.cue.Cue;
import pumpwise.cue.Note;
import pumpwise.cue.Tone;
import pumpwise.cue.ToneSelector;
import pumpwise.export.StepWord;
import pumpwise.routine.Routine;
import pumpwise.session.SessionEvent;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.words.CleanText;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// The compiled session for the script of a page: every step with its texts, its phases, and its events, which come from
/// the session itself. Equal lists of events are written once.
final class SessionJson {

    /// All tones, from the least to the most important.
    private static final List<Tone> TONES = List.of(Tone.values());

    private final SessionPlan plan;
    private final Catalog catalog;
    private final PageFigures figures;
    private final ExerciseWords exercises;
    private final StepWords steps;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode kinds = JsonNodeFactory.instance.arrayNode();
    private final Map<SessionEvent.Kind, Integer> kindIndexes = new LinkedHashMap<>();
    private final ArrayNode tracks = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Integer> trackIndexes = new LinkedHashMap<>();

    private SessionJson(Routine routine, Catalog catalog, Words words, PageFigures figures) {
        this.catalog = catalog;
        this.figures = figures;
        plan = SessionPlan.of(routine, catalog);
        exercises = new ExerciseWords(catalog, routine);
        steps = new StepWords(words, exercises);
    }

    /// The session of a routine.
    ///
    /// @param id tells the routine from others whose sessions are interrupted in the same browser
    static ObjectNode write(Routine routine, Catalog catalog, Words words, PageFigures figures, String id) {
        return new SessionJson(routine, catalog, words, figures).write(words, id);
    }

    private ObjectNode write(Words words, String id) {
        root.put("id", id);
        root.set("words", PageWords.forScript(words));
        root.set("figures", figures.motions());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        List<StepEvents> events = StepEvents.of(plan);
        for (int index = 0; index < events.size(); index++) {
            list.add(step(index, events.get(index)));
        }
        // These have no step of their own.
        for (SessionEvent.Kind kind : List.of(
                SessionEvent.Kind.REST_OVER, SessionEvent.Kind.PAUSED, SessionEvent.Kind.RESUMED, SessionEvent.Kind.DONE)) {
            kind(kind);
        }
        root.set("kinds", kinds);
        root.set("tones", tones());
        root.set("tracks", tracks);
        root.set("steps", list);
        return root;
    }

    private static ArrayNode tones() {
        ArrayNode tones = JsonNodeFactory.instance.arrayNode();
        for (Tone tone : TONES) {
            ArrayNode notes = tones.addArray();
            for (Note note : tone.notes()) {
                notes.addArray().add(note.fromHertz()).add(note.toHertz()).add(note.millis());
            }
        }
        return tones;
    }

    private ObjectNode step(int index, StepEvents events) {
        Step step = plan.steps().get(index);
        Step shown = plan.steps().get(StepWords.effortFrom(plan, index));
        SetPosition position = shown.position();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", StepWord.of(step))
                .put("phase", phase(step))
                .put("exercise", step.position().exercise())
                .put("set", step.position().set())
                .put("least", step.least().toMillis())
                .put("greatest", step.greatest().toMillis())
                .put("track", track(step, events))
                .put("skipTo", events.skipTo());
        putText(node, "name", catalog.nameOf(position.exercise()));
        putText(node, "place", steps.place(position, position.side()));
        putText(node, "target", steps.target(shown));
        putText(node, "cue", exercises.cue(position));
        putText(node, "next", step.isEffort() ? steps.next(plan, index) : "");
        putIf(node, "effort", step.isEffort());
        putIf(node, "left", position.side() == Side.LEFT);
        putIf(node, "optional", step.position().optional());
        putIf(node, "skipKeepsRest", events.skipKeepsRest());
        if (step.position().side() != null) {
            node.put("side", step.position().side().word());
        }
        Integer figure = figures.index(position.exercise());
        if (figure != null) {
            node.put("figure", figure);
        }
        ArrayNode ending = node.putArray("ending");
        events.ending().forEach(kind -> ending.add(kind(kind)));
        if (step instanceof Step.WorkSet set) {
            node.put("reps", set.count().greatest());
            node.put("enough", set.count().least());
            ArrayNode phases = node.putArray("phases");
            for (RepPhase phase : set.phases()) {
                ArrayNode each = phases.addArray().add(PageFigures.word(phase.phase())).add(Math.max(1, phase.greatest().toMillis()));
                if (phase.side() != null) {
                    each.add(phase.side().word());
                }
            }
        }
        return node;
    }

    private static void putText(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, CleanText.of(text));
        }
    }

    private static void putIf(ObjectNode node, String field, boolean isSo) {
        if (isSo) {
            node.put(field, true);
        }
    }

    /// The phase that the page shows; that of a set changes with every rep.
    private String phase(Step step) {
        return switch (step) {
            case Step.GetReady ready -> ready.switchesSide() ? "switch" : "ready";
            case Step.Rest rest -> rest.isBetweenSets() ? "rest" : "switch";
            case Step.WorkSet _ -> "lift";
            case Step.TimedWork timed -> {
                Category category = catalog.find(timed.position().exercise()).map(it -> it.category()).orElse(Category.STRENGTH);
                yield switch (category) {
                    case CARDIO, MOBILITY, STRETCHING -> Worded.key(category);
                    default -> "timed";
                };
            }
        };
    }

    private int track(Step step, StepEvents events) {
        ArrayNode track = JsonNodeFactory.instance.arrayNode();
        for (StepEvents.Timed timed : events.events()) {
            SessionEvent event = timed.event();
            ArrayNode each = track.addArray().add(timed.millis()).add(kind(event.kind())).add(event.number());
            if (event.side() != null && event.side() != step.position().side()) {
                each.add(event.side().word());
            }
        }
        return trackIndexes.computeIfAbsent(track.toString(), _ -> {
            tracks.add(track);
            return tracks.size() - 1;
        });
    }

    /// The index in the list of kinds.
    private int kind(SessionEvent.Kind kind) {
        return kindIndexes.computeIfAbsent(kind, _ -> {
            ObjectNode node = kinds.addObject().put("id", kind.id());
            Cue cue = new ToneSelector().of(new SessionEvent(Instant.EPOCH, kind, 0, 0, null)).orElse(null);
            if (cue != null) {
                node.put("tone", TONES.indexOf(cue.tone())).put("flash", cue.flash());
            }
            return kinds.size() - 1;
        });
    }
}
