package pumpwise.ui.progress.history.session;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.progress.history.edit.SessionEditor;
import pumpwise.words.Words;

/// The place of the selected session, with the commands for it. It is empty until a session is shown, so that the list
/// beside it is on the screen sooner.
public final class SessionCard extends StackPane {

    private final SessionViewModel session;
    private final SessionEditor editor;
    private final Words words;
    private final SessionCommands commands;
    private @Nullable SessionDetails details;

    public SessionCard(SessionViewModel session, SessionEditor editor, Words words, SessionCommands commands) {
        this.session = session;
        this.editor = editor;
        this.words = words;
        this.commands = commands;
        setId("session");
        getStyleClass().addAll("card", "session-card");
        session.shownProperty().subscribe(shown -> {
            if (shown != null) {
                details();
            }
        });
    }

    private SessionDetails details() {
        SessionDetails made = details;
        if (made == null) {
            made = new SessionDetails(session, editor, words, commands, this::copy);
            details = made;
            getChildren().setAll(made);
        }
        return made;
    }

    private void ifShown(Consumer<SessionDetails> action) {
        if (details != null) {
            action.accept(details);
        }
    }

    /// Edits the session in its place.
    public void edit() {
        details().edit();
    }

    /// Ends editing. Everything is saved already.
    public void stopEditing() {
        ifShown(SessionDetails::stopEditing);
    }

    /// Saves what is being typed.
    public void commit() {
        ifShown(SessionDetails::commit);
    }

    /// Whether something was typed that is not saved, so that Esc and the undo key mean the text.
    public boolean isTyping() {
        return details != null && details.isTyping();
    }

    /// Copies the session as text.
    public void copy() {
        ShownSession shown = session.shownProperty().get();
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(SessionCopyText.of(shown, words));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Moves the focus to the first exercise.
    public void focusFirst() {
        ifShown(SessionDetails::focusFirst);
    }
}
