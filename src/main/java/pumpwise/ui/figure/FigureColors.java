package pumpwise.ui.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import pumpwise.figure.shape.Role;

/// The colors of a figure by role, which the style sheet of the theme sets as `-figure-skin` and so on.
final class FigureColors {

    /// A node with the colors of a figure.
    interface Colored {

        FigureColors colors();
    }

    private static final List<RoleColor> ROLES = Arrays.stream(Role.values()).map(RoleColor::new).toList();
    private static final List<CssMetaData<? extends Styleable, ?>> SHEET = sheet();

    private final Map<Role, SimpleStyleableObjectProperty<Color>> colors = new EnumMap<>(Role.class);

    /// @param node the node that the style sheet applies to
    /// @param changed called after any of them has changed
    FigureColors(Region node, Runnable changed) {
        for (RoleColor entry : ROLES) {
            var color = new SimpleStyleableObjectProperty<>(entry, node, entry.getProperty(), Color.GRAY);
            color.subscribe((_, _) -> changed.run());
            colors.put(entry.role, color);
        }
    }

    private static List<CssMetaData<? extends Styleable, ?>> sheet() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(ROLES);
        return Collections.unmodifiableList(all);
    }

    /// The CSS properties.
    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return SHEET;
    }

    /// The color of a role, as red, green, and blue in one number.
    int of(Role role) {
        SimpleStyleableObjectProperty<Color> color = colors.get(role);
        return rgb(color == null || color.get() == null ? Color.GRAY : color.get());
    }

    private static int rgb(Color color) {
        return channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(255 * share);
    }

    /// The entry of a role in style sheets.
    private static final class RoleColor extends CssMetaData<Region, Color> {

        private final Role role;

        RoleColor(Role role) {
            super(
                    "-figure-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getColorConverter(),
                    Color.GRAY);
            this.role = role;
        }

        @Override
        public boolean isSettable(Region node) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Region node) {
            return ((Colored) node).colors().property(role);
        }
    }

    private StyleableProperty<Color> property(Role role) {
        SimpleStyleableObjectProperty<Color> color = colors.get(role);
        if (color == null) {
            throw new IllegalArgumentException("no color for " + role);
        }
        return color;
    }
}
