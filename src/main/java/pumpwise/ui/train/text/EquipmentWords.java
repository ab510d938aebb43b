package pumpwise.ui.train.text;

import java.util.Collection;
import java.util.List;
import pumpwise.catalog.Equipment;
import pumpwise.words.Words;

/// The texts for required equipment: "a band, a barbell, and a bench".
public final class EquipmentWords {

    private final Words words;

    public EquipmentWords(Words words) {
        this.words = words;
    }

    /// The equipment at the start of a sentence.
    public String capital(Collection<Equipment> equipment) {
        String text = of(equipment);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// The equipment within a sentence.
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
