package pumpwise.storage.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Creates file names from the names of routines and exercises.
public final class FileName {

    /// Everything but letters of any script, digits, spaces, and a few marks. Other characters have a special meaning
    /// on some system.
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _.,()+-]+");

    private static final Pattern SPACES = Pattern.compile("[ -]*-[ -]*|\\s+");
    private static final Pattern EDGES = Pattern.compile("^[ .,_+-]+|[ .,_+-]+$");

    /// Names that Windows reserves for devices, with any extension.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /// In bytes. Systems allow 255, and a number and an extension are added to the name.
    private static final int MAX_BYTES = 120;

    /// In characters, for a percent-encoded name.
    private static final int MAX_ENCODED = 200;

    private FileName() {}

    /// The closest name that every system accepts; never empty.
    public static String safe(String name) {
        String plain = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
        String joined = SPACES.matcher(plain).replaceAll(found -> found.group().contains("-") ? "-" : " ");
        String safe = EDGES.matcher(shorten(EDGES.matcher(joined).replaceAll(""))).replaceAll("");
        if (safe.isEmpty()) {
            return "routine";
        }
        return isDevice(safe) ? "routine " + safe : safe;
    }

    /// Whether Windows reserves a name for a device, with or without an extension.
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /// A file in `folder` that does not exist yet, with a number if the plain name is taken.
    public static Path unused(Path folder, String name, String extension) {
        return unused(folder, name, extension, file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    }

    /// The first file in `folder` that is not taken, with a number if necessary.
    public static Path unused(Path folder, String name, String extension, Predicate<Path> isTaken) {
        String safe = safe(name);
        Path file = resolve(folder, safe, extension);
        for (int number = 2; isTaken.test(file); number++) {
            file = resolve(folder, safe, " " + number + extension);
        }
        return file;
    }

    /// The path of a file name in a folder. In some locales, file names cannot contain letters outside ASCII; these are
    /// then percent-encoded.
    private static Path resolve(Path folder, String safe, String end) {
        try {
            return folder.resolve(safe + end);
        } catch (InvalidPathException e) {
            return folder.resolve(percentEncoded(safe) + end);
        }
    }

    /// The name in ASCII, with every other letter percent-encoded in UTF-8: `Gesäß` as `Ges%C3%A4%C3%9F`.
    public static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (int c : name.codePoints().toArray()) {
            String letter = Character.toString(c);
            String next = c < 0x80 ? letter : URLEncoder.encode(letter, StandardCharsets.UTF_8);
            if (encoded.length() + next.length() > MAX_ENCODED) {
                break;
            }
            encoded.append(next);
        }
        return encoded.toString();
    }

    /// Whether two files are in one folder and their names differ only in case.
    static boolean differOnlyInCase(Path one, Path other) {
        Path first = one.toAbsolutePath().normalize();
        Path second = other.toAbsolutePath().normalize();
        return first.toString().equalsIgnoreCase(second.toString());
    }

    private static String shorten(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
