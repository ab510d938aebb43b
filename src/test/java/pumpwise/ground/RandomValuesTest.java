package pumpwise.ground;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Property tests run beside the ordinary ones.
class RandomValuesTest {
    @Property(tries = 100)
    void turningTwiceGivesTheSame(@ForAll String text) {
        var once = new StringBuilder(text).reverse().toString();

        assertThat(new StringBuilder(once).reverse()).hasToString(text);
    }
}
