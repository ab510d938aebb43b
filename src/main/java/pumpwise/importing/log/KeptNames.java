package pumpwise.importing.log;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import pumpwise.catalog.Catalog;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.exercise.ExerciseId;

/// The ids of exercises that are in no catalog and keep their own name. The same name has the same id in every import,
/// and no other exercise has it.
final class KeptNames {

    private final Catalog catalog;
    private final Map<String, String> owners = new HashMap<>();

    KeptNames(Catalog catalog, Collection<SessionRecord> log) {
        this.catalog = catalog;
        log.forEach(session -> session.exercises().forEach((id, exercise) -> owners.putIfAbsent(id, plain(exercise.name()))));
    }

    /// The id for a name.
    String id(String name) {
        String plain = plain(name);
        String id = ExerciseId.ofName(name);
        if (!isTold(plain) || !isFree(id, plain)) {
            id = ExerciseId.ofName(id + "-" + number(plain));
        }
        owners.putIfAbsent(id, plain);
        return id;
    }

    private boolean isFree(String id, String plain) {
        return catalog.find(id).isEmpty() && owners.getOrDefault(id, plain).equals(plain);
    }

    /// Whether an id made of the letters of a name tells everything about it.
    private static boolean isTold(String plain) {
        return plain.length() <= 50
                && plain.codePoints().allMatch(c -> c < 128 || !Character.isLetterOrDigit(c) || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.LATIN_1_SUPPLEMENT)
                && plain.codePoints().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /// Not changed by capitals and spaces.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String number(String plain) {
        CRC32 sum = new CRC32();
        sum.update(plain.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
