package pumpwise.words;

import pumpwise.routine.Place;
import pumpwise.routine.Section;

/// The texts for places in a routine, counted from one: `work 4, second in the superset`.
public final class PlaceWords {

    /// The number of ordinals with a text of their own.
    private static final int ORDINALS = 12;

    private final Words words;

    public PlaceWords(Words words) {
        this.words = words;
    }

    /// The place in words.
    public String text(Place place) {
        String section = section(place.section());
        if (place.isSection()) {
            return section;
        }
        String block = Integer.toString(place.block() + 1);
        if (!place.isMember()) {
            return words.text("common.place.block", section, block);
        }
        return words.text("common.place.member", section, block, ordinal(place.member() + 1));
    }

    /// The name of a section, in lowercase.
    public String section(Section section) {
        return switch (section) {
            case WARM_UP -> words.text("common.section.warm-up");
            case WORK -> words.text("common.section.work");
            case COOL_DOWN -> words.text("common.section.cool-down");
        };
    }

    private String ordinal(int number) {
        return number <= ORDINALS
                ? words.text("common.ordinal." + number)
                : words.text("common.ordinal.other", Integer.toString(number));
    }
}
