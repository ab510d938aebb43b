package pumpwise.export.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Tint;

/// The classes for the colors of figures, with one CSS variable each, so that a theme only sets the variables.
final class TintStyles {

    /// Steps of paleness that can be told apart.
    private static final double STEPS = 20;

    private final Map<Tint, String> classes = new LinkedHashMap<>();

    /// The class for a color, without its opacity.
    String classOf(Tint tint) {
        Tint known = Tint.pale(tint.role(), Math.round(tint.pale() * STEPS) / STEPS);
        return classes.computeIfAbsent(known, _ -> "t" + classes.size());
    }

    /// The class for the color of a role.
    String classOf(Role role) {
        return classOf(Tint.of(role));
    }

    /// The rules of the classes. What has the color of the background follows the surface that the figure is on.
    String rules() {
        StringBuilder rules = new StringBuilder();
        classes.forEach((tint, name) -> rules.append('.')
                .append(name)
                .append("{fill:var(--")
                .append(tint.equals(Tint.of(Role.BACKGROUND)) ? "card" : name)
                .append(")}\n"));
        return rules.toString();
    }

    /// The variables with the colors of a theme.
    String variables(Palette palette) {
        StringBuilder variables = new StringBuilder();
        classes.forEach((tint, name) -> variables
                .append("--")
                .append(name)
                .append(String.format(Locale.ROOT, ":#%06x;", palette.of(tint))));
        return variables.toString();
    }
}
