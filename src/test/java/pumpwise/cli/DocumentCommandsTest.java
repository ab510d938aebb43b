package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.export.share.ShareFormat;

/// `export` to formats that are not text, and `import-routine` back from them.
class DocumentCommandsTest extends CommandRun {

    @ParameterizedTest
    @EnumSource(value = ShareFormat.class, names = {"PNG", "PDF"})
    void everyDocumentIsImportedAsTheSameFile(ShareFormat format) throws IOException {
        assertThat(format.isText()).isFalse();
        Path file = folder.resolve("document");
        assertThat(run("export", sample, "--to", format.word(), "--out", file)).as(err()).isZero();
        assertThat(run("import-routine", file)).as(err()).isZero();
        assertThat(err()).isEmpty();
        String imported = out();
        assertThat(run("export", sample, "--to", "json")).isZero();
        assertThat(imported).isEqualTo(out());
    }

    @Test
    void whatIsNotTextCanBePiped() throws IOException {
        assertThat(run("export", sample, "--to", "png")).isZero();
        Path piped = Files.write(folder.resolve("piped.png"), out.toByteArray());
        assertThat(run("import-routine", piped)).as(err()).isZero();
    }

    @Test
    void thePictureHasAThemeAndUnknownOnesAreRefused() throws IOException {
        Path light = folder.resolve("light.png");
        Path dark = folder.resolve("dark.png");
        assertThat(run("export", sample, "--to", "png", "--out", light)).isZero();
        assertThat(run("export", sample, "--to", "png", "--theme", "dark", "--out", dark)).isZero();
        assertThat(Files.readAllBytes(light)).isNotEqualTo(Files.readAllBytes(dark));
        assertThat(run("export", sample, "--to", "png", "--theme", "pink")).isEqualTo(2);
        assertThat(err()).contains("\u201cpink\u201d is not a theme");
    }

    @Test
    void aDamagedDocumentIsRefusedWithItsName() throws IOException {
        Path broken = Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1});
        assertThat(run("import-routine", broken)).isEqualTo(2);
        assertThat(err()).contains("broken.png: the picture is damaged");
        assertThat(out()).isEmpty();
    }
}
