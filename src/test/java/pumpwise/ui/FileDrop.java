package pumpwise.ui;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Files that are dragged from the file manager. The headless platform has no drag and drop, so the events that the system
/// would send are created here, with a dragboard that holds the files.
final class FileDrop {

    private final Dragboard dragboard;

    FileDrop(Path... files) throws ReflectiveOperationException {
        List<File> dragged = Stream.of(files).map(Path::toFile).toList();
        // Only the system creates dragboards.
        Class<?> source = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object content = Proxy.newProxyInstance(
                FileDrop.class.getClassLoader(), new Class<?>[] {source}, (_, method, arguments) -> answer(method, arguments, dragged));
        Method create = Dragboard.class.getDeclaredMethod("createDragboard", source);
        create.setAccessible(true);
        dragboard = (Dragboard) create.invoke(null, content);
    }

    private static Object answer(Method method, Object[] arguments, List<File> files) {
        return switch (method.getName()) {
            case "getContentTypes" -> Set.of(DataFormat.FILES);
            case "hasContent" -> arguments[0].equals(DataFormat.FILES);
            case "getContent" -> files;
            case "getTransferModes" -> EnumSet.of(TransferMode.COPY, TransferMode.MOVE, TransferMode.LINK);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    /// Moves the files over a node, and returns whether they could be dropped there.
    boolean isWelcomeOn(Node node) {
        DragEvent over = event(DragEvent.DRAG_OVER);
        Event.fireEvent(node, over);
        return over.isAccepted();
    }

    /// Drops the files on a node, and returns whether the drop is completed.
    boolean dropOn(Node node) {
        DragEvent drop = event(DragEvent.DRAG_DROPPED);
        Event.fireEvent(node, drop);
        return drop.isDropCompleted();
    }

    private DragEvent event(EventType<DragEvent> type) {
        return new DragEvent(type, dragboard, 0, 0, 0, 0, TransferMode.COPY, null, null, new PickResult(null, 0, 0));
    }
}
