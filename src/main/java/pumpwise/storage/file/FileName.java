package pumpwise.storage.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names of files made from the names that people give to routines.
public final class FileName {

    /// Letters of every script, digits, blanks and a few marks; everything else means something to some system.
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _.,()+-]+");

    private static final Pattern BLANKS = Pattern.compile("[ -]*-[ -]*|\\s+");
    private static final Pattern EDGES = Pattern.compile("^[ .,_+-]+|[ .,_+-]+$");

    /// Names that Windows keeps for devices, with whatever extension.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /// Bytes; systems allow 255, and a number and an extension are to come.
    private static final int LONGEST = 120;

    private FileName() {}

    /// A name that every system takes, as near to `name` as it can be; never empty.
    public static String safe(String name) {
        String plain = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
        String joined = BLANKS.matcher(plain).replaceAll(found -> found.group().contains("-") ? "-" : " ");
        String safe = EDGES.matcher(shorten(EDGES.matcher(joined).replaceAll(""))).replaceAll("");
        if (safe.isEmpty()) {
            return "routine";
        }
        return DEVICE.matcher(safe).matches() ? "routine " + safe : safe;
    }

    /// A file in `folder` that is not there yet, numbered where the plain name is taken.
    public static Path unused(Path folder, String name, String extension) {
        String safe = safe(name);
        Path file = folder.resolve(safe + extension);
        for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); number++) {
            file = folder.resolve(safe + " " + number + extension);
        }
        return file;
    }

    private static String shorten(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
