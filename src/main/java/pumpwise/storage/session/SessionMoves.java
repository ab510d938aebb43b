package pumpwise.storage.session;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.CannotSaveException;

/// Moves sessions between two folders. Thread-safe, and others can save sessions between two moves.
final class SessionMoves {

    /// A session to move.
    ///
    /// @param to its new file; if that exists, its name gets a number
    record Move(StoredSession session, Path to) {}

    /// Moves sessions: all of them, or none.
    ///
    /// @return the sessions in their new files, in the same order; empty if it was cancelled
    /// @throws CannotSaveException if one of them cannot be moved; all are then in their place
    List<StoredSession> move(List<Move> moves, SessionFolder from, SessionFolder into, FileProgress progress)
            throws CannotSaveException {
        List<StoredSession> moved = new ArrayList<>();
        try {
            for (Move move : moves) {
                if (progress.isCancelled()) {
                    moveBack(moved, moves, from, into);
                    return List.of();
                }
                moved.add(move(move, from, into));
                progress.report(moved.size(), moves.size());
            }
            return List.copyOf(moved);
        } catch (CannotSaveException e) {
            try {
                moveBack(moved, moves, from, into);
            } catch (CannotSaveException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private void moveBack(List<StoredSession> moved, List<Move> moves, SessionFolder from, SessionFolder into)
            throws CannotSaveException {
        for (int i = 0; i < moved.size(); i++) {
            move(new Move(moved.get(i), moves.get(i).session().file()), into, from);
        }
    }

    private synchronized StoredSession move(Move move, SessionFolder source, SessionFolder target)
            throws CannotSaveException {
        Path to = move.to();
        Path folder = to.getParent();
        if (folder != null && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            to = FileName.unused(folder, JsonFolder.stem(to), JsonFolder.EXTENSION);
        }
        source.move(move.session().file(), to);
        StoredSession moved = new StoredSession(to, move.session().record());
        target.add(moved);
        return moved;
    }
}
