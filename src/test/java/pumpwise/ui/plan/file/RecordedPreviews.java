package pumpwise.ui.plan.file;

import java.util.ArrayList;
import java.util.List;
import pumpwise.importing.Documents;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.text.Readers;

/// Real readers, and a list of what was previewed.
final class RecordedPreviews implements ImportPreviews {

    final List<String> texts = new ArrayList<>();
    final List<LiftLogSession> offered = new ArrayList<>();

    @Override
    public RoutineDocument documents() {
        return Documents.READER;
    }

    @Override
    public LiftLogReader plans() {
        return new LiftLogReader(Readers.CATALOG);
    }

    @Override
    public void preview(String text) {
        texts.add(text);
    }

    @Override
    public void choose(String file, List<LiftLogSession> sessions) {
        offered.addAll(sessions);
    }
}
