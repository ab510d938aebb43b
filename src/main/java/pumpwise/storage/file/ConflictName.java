package pumpwise.storage.file;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file names that sync tools give to conflict copies: second versions of a file that was changed on two machines.
/// Users may choose such names too, so callers also compare the contents.
public final class ConflictName {

    private static final String WORD = "(?:conflict|konflikt|conflit|conflitto|conflito|\u043A\u043E\u043D\u0444\u043B\u0438\u043A\u0442|\u7AF6\u5408|\u51B2\u7A81)";

    /// Endings of these names, without the extension.
    private static final List<Pattern> ENDINGS = List.of(
            // Syncthing
            Pattern.compile("\\.sync-conflict-\\d{8}-\\d{6}(?:-\\w{7})?$"),
            // Dropbox, Nextcloud, ownCloud, Seafile, Box: (Anna's conflicted copy 2026-07-20)
            Pattern.compile("(?iu) ?[(\\[][^()\\[\\]]*" + WORD + "[^()\\[\\]]*(?:\\(\\d+\\)[^()\\[\\]]*)?[)\\]]$"),
            // ownCloud, Resilio, Synology: _conflict-20260720-101500, .Conflict, _Laptop_Jul-20-101500-2026_Conflict
            Pattern.compile("(?iu)[_.](?:[^_.]+_[^_.]+_)?" + WORD + "(?:[-_][-_\\d]*)?$"),
            // Google Drive, OneDrive: (1)
            Pattern.compile(" ?\\(\\d{1,2}\\)$"),
            // OneDrive: the name of the computer
            Pattern.compile("-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,14}(?:-\\d{1,2})?$"));

    private ConflictName() {}

    /// The file in the same folder that a file is a conflict copy of, judging by its name.
    ///
    /// @param files the files in the folder
    public static Optional<Path> original(Path file, Collection<Path> files) {
        Map<String, Path> byName = new HashMap<>();
        files.forEach(each -> byName.put(JsonFolder.stem(each), each));
        String stem = JsonFolder.stem(file);
        // A conflict copy may itself have a conflict copy.
        for (Optional<String> shorter = shorten(stem); shorter.isPresent(); shorter = shorten(shorter.get())) {
            Path original = byName.get(shorter.get());
            if (original != null) {
                return Optional.of(original);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> shorten(String stem) {
        for (Pattern ending : ENDINGS) {
            Matcher found = ending.matcher(stem);
            if (found.find() && found.start() > 0) {
                return Optional.of(stem.substring(0, found.start()));
            }
        }
        return Optional.empty();
    }
}
