package pumpwise.storage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.FileText;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads the saved sessions. Unreadable files do not affect the others, and an unchanged file is read only once.
/// Thread-safe.
public final class SessionRepository {

    /// The number of files that are read at once, newest first.
    private static final int BATCH = 32;

    /// The order of file names may differ from that of the sessions by this much, because the names have local times.
    private static final Duration NAMES_DIFFER = Duration.ofDays(2);

    private final Path folder;
    private final Map<Path, Cached> cache = new ConcurrentHashMap<>();

    /// @param folder the folder with the sessions
    public SessionRepository(Path folder) {
        this.folder = folder;
    }

    /// The contents of the folder.
    ///
    /// @param history the readable sessions
    /// @param unreadable the unreadable files with their problems; the files are left unchanged
    public record Listing(SessionHistory history, List<UnreadableFileException> unreadable) {}

    private record Cached(FileTime modified, long size, SessionRecord record) {}

    /// The identity of a session, to recognize duplicates by sync tools.
    private record SameSession(Instant started, String routine) {}

    /// Reads all sessions. This takes a while, so it must not be called on the UI thread.
    public Listing list() {
        List<UnreadableFileException> unreadable = new ArrayList<>();
        Map<SameSession, Path> files = new LinkedHashMap<>();
        List<String> copies = new ArrayList<>();
        for (Path file : files(unreadable)) {
            try {
                SessionRecord record = read(file);
                Path other = files.put(new SameSession(record.started(), record.routine()), file);
                if (other != null) {
                    Path later = later(file, other);
                    files.put(new SameSession(record.started(), record.routine()), later);
                    copies.add(name(later.equals(file) ? other : file));
                }
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        List<SessionRecord> records = new ArrayList<>();
        for (Path file : files.values()) {
            Cached cached = cache.get(file);
            if (cached != null) {
                records.add(cached.record());
            }
        }
        List<String> names = unreadable.stream().map(UnreadableFileException::file).toList();
        return new Listing(new SessionHistory(records, names, copies), List.copyOf(unreadable));
    }

    /// What was done in each set of a plan last time. Reads the newest files first and stops as soon as everything is
    /// found.
    ///
    /// @param now when the plan will be trained
    LastTime lastTime(SessionPlan plan, Instant now) {
        LastTime lastTime = new LastTime(plan, now);
        List<Path> newest = files(new ArrayList<>()).reversed();
        List<SessionRecord> waiting = new ArrayList<>();
        for (int from = 0; from < newest.size() && !lastTime.isComplete(); from += BATCH) {
            int to = Math.min(from + BATCH, newest.size());
            newest.subList(from, to).forEach(file -> addIfReadable(file, waiting));
            waiting.sort(Comparator.comparing(SessionRecord::started).reversed());
            boolean last = to == newest.size();
            Instant settled = waiting.isEmpty() || last
                    ? Instant.MIN
                    : waiting.getLast().started().plus(NAMES_DIFFER);
            waiting.removeIf(record -> {
                boolean looked = !record.started().isBefore(settled);
                if (looked) {
                    lastTime.collectFrom(record);
                }
                return looked;
            });
        }
        return lastTime;
    }

    /// The note in the newest session of a routine. Reads only the newest files, so that it is always fast.
    Optional<String> lastNote(String routine) {
        List<SessionRecord> newest = new ArrayList<>();
        files(new ArrayList<>()).reversed().stream().limit(BATCH).forEach(file -> addIfReadable(file, newest));
        return newest.stream()
                .filter(record -> record.routine().equals(routine))
                .max(Comparator.comparing(SessionRecord::started))
                .map(SessionRecord::note);
    }

    private void addIfReadable(Path file, List<SessionRecord> records) {
        try {
            records.add(read(file));
        } catch (UnreadableFileException e) {
            // The listing reports the file.
            return;
        }
    }

    private List<Path> files(List<UnreadableFileException> unreadable) {
        try {
            return JsonFolder.list(folder);
        } catch (UnreadableFileException e) {
            unreadable.add(e);
            return List.of();
        }
    }

    private static Path later(Path one, Path other) {
        FileTime first = modified(one);
        FileTime second = modified(other);
        return first != null && second != null && first.compareTo(second) >= 0 ? one : other;
    }

    private static @Nullable FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return null;
        }
    }

    /// Reads a session, unless it was read before and has not changed since.
    ///
    /// @throws UnreadableFileException if it does not exist, or with all its problems
    SessionRecord read(Path file) throws UnreadableFileException {
        BasicFileAttributes attributes = attributes(file);
        Cached cached = cache.get(file);
        if (cached != null
                && attributes != null
                && cached.modified().equals(attributes.lastModifiedTime())
                && cached.size() == attributes.size()) {
            return cached.record();
        }
        SessionRecord record = SessionRecordReader.read(name(file), FileText.read(name(file), file));
        if (attributes != null) {
            cache.put(file, new Cached(attributes.lastModifiedTime(), attributes.size(), record));
        }
        return record;
    }

    private static @Nullable BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
