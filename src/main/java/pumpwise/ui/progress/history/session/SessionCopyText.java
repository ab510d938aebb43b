package pumpwise.ui.progress.history.session;

import java.util.ArrayList;
import java.util.List;
import pumpwise.routine.Section;
import pumpwise.words.Words;

/// A session as text, as people paste it into a chat.
final class SessionCopyText {

    private SessionCopyText() {}

    static String of(ShownSession session, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(session.routine());
        lines.add(session.when());
        lines.add("");
        for (ShownExercise exercise : session.exercises()) {
            if (exercise.section() == Section.WORK) {
                String name = exercise.isGone() ? words.text("progress.history.gone", exercise.name()) : exercise.name();
                lines.add(
                        exercise.sets().isEmpty()
                                ? name
                                : words.text("progress.history.copy.line", name, exercise.sets()));
                if (!exercise.hurt().isEmpty()) {
                    lines.add("  " + exercise.hurt());
                }
            }
        }
        if (!session.rating().isEmpty()) {
            lines.add("");
            lines.add(words.text("progress.history.copy.rating", session.rating()));
        }
        if (!session.note().isEmpty()) {
            lines.add(session.note());
        }
        // Spaces that do not break belong to the screen.
        return String.join("\n", lines).replace('\u00a0', ' ');
    }
}
