package pumpwise.importing.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Codes that are hard to find.
class PictureCodeTest {

    /// In our own picture, made smaller and compressed as chat apps do it.
    @Test
    void aCodeWithAFalseCornerIsRead() throws IOException {
        BufferedImage image = ImageIO.read(requireNonNull(
                PictureCodeTest.class.getResource("/pumpwise/importing/picture/false-corner.jpg")));
        assertThat(PictureCode.find(image)).isPresent();
    }
}
