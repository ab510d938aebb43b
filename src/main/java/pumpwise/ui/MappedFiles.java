package pumpwise.ui;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files that this process has mapped into its memory, on Linux: libraries, and the classes and resources of the
/// program. Starting reads far more of them than is needed afterwards, and the system counts every page against the
/// process until it runs short itself.
final class MappedFiles {

    private static final Logger LOG = Logger.getLogger(MappedFiles.class.getName());
    private static final Path SELF = Path.of("/proc/self/smaps");

    /// The head of a mapping: from and to, what may be done with it, where in the file it begins, device, inode, name.
    private static final Pattern HEAD =
            Pattern.compile("([0-9a-f]+)-([0-9a-f]+) (\\S{4}) [0-9a-f]+ \\S+ \\d+ +(/.*)");

    private static final Pattern CHANGED = Pattern.compile("Anonymous: +(\\d+) kB");

    /// `MADV_DONTNEED`: the pages are read again from the file when they are touched next.
    private static final int NOT_NEEDED = 4;

    private MappedFiles() {}

    /// Part of a file in memory, in which nothing differs from the file and nothing can.
    ///
    /// @param from the address where it begins
    /// @param bytes its length
    record Mapping(long from, long bytes) {}

    /// Lets go of every page that is as it stands in its file. Whatever is touched later comes back by itself, as a
    /// rule without the disk, because the system keeps it as long as it has room. Nothing happens on other systems.
    static void letGo() {
        if (!Files.isReadable(SELF)) {
            return;
        }
        try {
            MethodHandle advise = advise();
            int refused = 0;
            List<Mapping> mappings = unchanged(Files.readAllLines(SELF));
            for (Mapping it : mappings) {
                refused -= (int) advise.invokeExact(MemorySegment.ofAddress(it.from()), it.bytes(), NOT_NEEDED);
            }
            LOG.log(Level.FINE, "let go of {0} mapped files, {1} refused", new Object[] {mappings.size(), refused});
        } catch (Throwable e) {
            // It only takes more memory.
            LOG.log(Level.FINE, "mapped files are kept", e);
        }
    }

    /// Which mappings can be let go of without a loss: of a real file, not writable, and with no page that was written
    /// to before it became so, as happens to libraries while they are linked.
    ///
    /// @param smaps the lines of the file of this name, which proc(5) describes
    static List<Mapping> unchanged(List<String> smaps) {
        List<Mapping> found = new ArrayList<>();
        Mapping candidate = null;
        for (String line : smaps) {
            Matcher head = HEAD.matcher(line);
            Matcher changed = CHANGED.matcher(line);
            if (head.matches()) {
                candidate = isOfFile(head.group(3), head.group(4)) ? mapping(head.group(1), head.group(2)) : null;
            } else if (candidate != null && changed.matches()) {
                if (changed.group(1).equals("0")) {
                    found.add(candidate);
                }
                candidate = null;
            }
        }
        return found;
    }

    private static boolean isOfFile(String permissions, String name) {
        return permissions.startsWith("r-") && !name.startsWith("/dev/") && !name.endsWith(" (deleted)");
    }

    private static Mapping mapping(String from, String to) {
        long start = Long.parseUnsignedLong(from, 16);
        return new Mapping(start, Long.parseUnsignedLong(to, 16) - start);
    }

    // Calling into the system is restricted because nothing checks it; what is passed here the system itself has named.
    @SuppressWarnings("restricted")
    private static MethodHandle advise() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("madvise"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }
}
