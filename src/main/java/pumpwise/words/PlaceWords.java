package pumpwise.words;

import pumpwise.routine.Place;
import pumpwise.routine.Section;

/// Says where something stands in a routine as a person counts: `work 4, second of superset`.
public final class PlaceWords {

    /// Ordinals that have a word; further ones are numbered.
    private static final int ORDINALS = 12;

    private final Words words;

    public PlaceWords(Words words) {
        this.words = words;
    }

    /// The place in words.
    public String say(Place place) {
        String section = section(place.section());
        if (place.isSection()) {
            return section;
        }
        String block = Integer.toString(place.block() + 1);
        if (!place.isMember()) {
            return words.say("common.place.block", section, block);
        }
        return words.say("common.place.member", section, block, ordinal(place.member() + 1));
    }

    /// The name of a section, in small letters.
    public String section(Section section) {
        return switch (section) {
            case WARM_UP -> words.say("common.section.warm-up");
            case WORK -> words.say("common.section.work");
            case COOL_DOWN -> words.say("common.section.cool-down");
        };
    }

    private String ordinal(int number) {
        return number <= ORDINALS
                ? words.say("common.ordinal." + number)
                : words.say("common.ordinal.other", Integer.toString(number));
    }
}
