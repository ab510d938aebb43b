package pumpwise.export.text;

import java.util.Locale;

/// How the parts of a routine look in a kind of text.
interface TextStyle {

    /// The first line.
    String title(String name, String length);

    /// The heading of a section.
    String heading(String text);

    /// The line of an item.
    ///
    /// @param marker what stands before it, such as `1.`
    /// @param name of the exercise
    /// @param values of the item; may be empty
    String item(String indent, String marker, String name, String values);

    /// A line below an item or the title, such as `Note: keep it slow`.
    String label(String indent, String label, String text);

    /// A rule that is switched off.
    String rule(String id, String reason);

    /// The last line.
    String signature();

    /// Plain text.
    TextStyle PLAIN = new TextStyle() {
        @Override
        public String title(String name, String length) {
            return name + " (" + length + ")";
        }

        @Override
        public String heading(String text) {
            return text.toUpperCase(Locale.ROOT);
        }

        @Override
        public String item(String indent, String marker, String name, String values) {
            return indent + marker + " " + name + ":" + (values.isEmpty() ? "" : " " + values);
        }

        @Override
        public String label(String indent, String label, String text) {
            return indent + label + ": " + text;
        }

        @Override
        public String rule(String id, String reason) {
            return "- " + id + ": " + reason;
        }

        @Override
        public String signature() {
            return "Pumpwise";
        }
    };

    /// Markdown, in which every text of the user is escaped.
    TextStyle MARKDOWN = new TextStyle() {
        @Override
        public String title(String name, String length) {
            return "# " + MarkdownText.escape(name) + " (" + length + ")";
        }

        @Override
        public String heading(String text) {
            return "## " + text + "\n";
        }

        @Override
        public String item(String indent, String marker, String name, String values) {
            return indent + marker + " **" + MarkdownText.escape(name) + ":**" + (values.isEmpty() ? "" : " " + values);
        }

        @Override
        public String label(String indent, String label, String text) {
            return indent + (indent.isEmpty() ? "" : "- ") + "*" + label + ":* " + MarkdownText.escape(text);
        }

        @Override
        public String rule(String id, String reason) {
            return "- *" + id + ":* " + MarkdownText.escape(reason);
        }

        @Override
        public String signature() {
            return "*Pumpwise*";
        }
    };
}
