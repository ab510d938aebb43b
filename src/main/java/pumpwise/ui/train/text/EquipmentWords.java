package pumpwise.ui.train.text;

import java.util.Collection;
import java.util.List;
import pumpwise.catalog.Equipment;
import pumpwise.words.Words;

/// Says which equipment is needed: "a band, a barbell, and a bench".
public final class EquipmentWords {

    private final Words words;

    public EquipmentWords(Words words) {
        this.words = words;
    }

    /// The same as the beginning of a sentence.
    public String capital(Collection<Equipment> equipment) {
        String text = of(equipment);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// All of it in one phrase.
    public String of(Collection<Equipment> equipment) {
        List<String> things = equipment.stream()
                .filter(thing -> thing != Equipment.BODY_ONLY)
                .distinct()
                .map(this::word)
                .toList();
        return things.isEmpty() ? words.text("train.equipment.none") : words.joinList(things);
    }

    private String word(Equipment thing) {
        return words.text("train.equipment." + thing.key());
    }
}
