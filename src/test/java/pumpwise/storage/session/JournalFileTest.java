package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Every appended entry is read again, wherever the file is cut off.
class JournalFileTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void namesTheFile() {
        path = folder.resolve("journal");
    }

    @Test
    void entriesComeBackInOrder() throws Exception {
        try (JournalFile journal = JournalFile.create(path, entry(0), new AtomicFile())) {
            journal.append(entry(1));
            journal.append(entry(2).put("text", "line\nline \uD83C\uDF51"));
            assertThat(JournalFile.read(path))
                    .isEqualTo(new JournalFile.Contents(
                            List.of(entry(0), entry(1), entry(2).put("text", "line\nline \uD83C\uDF51")), null, 0));
        }
        assertThat(Files.readString(path).lines()).hasSize(3);
    }

    @Test
    void whereverItIsCutOffTheWholeEntriesAreRead() throws Exception {
        try (JournalFile journal = JournalFile.create(path, entry(0), new AtomicFile())) {
            journal.append(entry(1));
        }
        byte[] whole = Files.readAllBytes(path);
        int first = entry(0).toString().length() + 1;
        for (int length = 0; length <= whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            JournalFile.Contents contents = JournalFile.read(path);
            int entries = length == whole.length ? 2 : length >= first ? 1 : 0;
            assertThat(contents.entries()).hasSize(entries);
            boolean atAnEnd = length == 0 || length == first || length == whole.length;
            assertThat(contents.problem() == null).isEqualTo(atAnEnd);
        }
    }

    @Test
    void aTornEntryIsSaidAndTheJournalGoesOnBehindTheLastWholeOne() throws Exception {
        JournalFile.create(path, entry(0), new AtomicFile()).close();
        Files.writeString(path, "{\"n\":1,\"te", StandardOpenOption.APPEND);
        Problem torn = JournalFile.read(path).problem();
        assertThat(new ProblemWords(Words.in(Locale.ENGLISH)).text(torn))
                .isEqualTo("journal:2:1: the last entry is incomplete and was left out");
        try (JournalFile journal = JournalFile.open(path, 1)) {
            journal.append(entry(2));
        }
        assertThat(JournalFile.read(path))
                .isEqualTo(new JournalFile.Contents(List.of(entry(0), entry(2)), null, 0));
    }

    @Test
    void anEntryDamagedInTheMiddleEndsTheReading() throws Exception {
        Files.writeString(path, entry(0) + "\n\0\0\0\n" + entry(2) + "\n");
        JournalFile.Contents contents = JournalFile.read(path);
        assertThat(contents.entries()).containsExactly(entry(0));
        assertThat(contents.problem().kind()).isEqualTo(ProblemKind.JOURNAL_DAMAGED);
        assertThat(contents.problem().line()).isEqualTo(2);
    }

    @Test
    void blocksThatNeverReachedTheDiskCountAsTorn() throws Exception {
        Files.writeString(path, entry(0) + "\n" + "\0".repeat(100));
        assertThat(JournalFile.read(path).problem().kind()).isEqualTo(ProblemKind.JOURNAL_INCOMPLETE);
    }

    @Test
    void anOldJournalIsReplacedByTheNew() throws Exception {
        JournalFile.create(path, entry(0), new AtomicFile()).close();
        JournalFile.create(path, entry(7), new AtomicFile()).close();
        assertThat(JournalFile.read(path).entries()).containsExactly(entry(7));
    }

    @Test
    void aJournalThatCannotBeBegunIsSaid() throws IOException {
        Path nowhere = folder.resolve("gone").resolve("journal");
        CannotSaveException thrown = catchThrowableOfType(
                CannotSaveException.class, () -> JournalFile.create(nowhere, entry(0), new AtomicFile()));
        assertThat(thrown.reason()).isEqualTo(CannotSaveException.Reason.NO_FOLDER);
    }

    private static ObjectNode entry(int number) {
        return JsonNodeFactory.instance.objectNode().put("n", number);
    }
}
