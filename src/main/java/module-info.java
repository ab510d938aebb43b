/// Pumpwise: workout planner and session timer for the glute pump.
@SuppressWarnings("requires-automatic") // in a checkout; the image gives these libraries descriptors
module pumpwise {
    requires javafx.controls;
    requires javafx.fxml;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.google.zxing;
    requires info.picocli;
    requires org.apache.commons.logging; // of PDFBox, which cannot require it in a checkout
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires java.desktop;
    requires java.logging;
    requires jdk.unsupported; // the request of the system to end
    requires static org.jspecify;

    exports pumpwise.ui to javafx.graphics;

    opens pumpwise.ui.common to javafx.fxml;
    opens pumpwise.ui.common.notice to javafx.fxml;
    opens pumpwise.ui.figure to javafx.fxml;
    opens pumpwise.ui.library to javafx.fxml;
    opens pumpwise.ui.library.form to javafx.fxml;
    opens pumpwise.ui.library.imports to javafx.fxml;
    opens pumpwise.ui.palette to javafx.fxml;
    opens pumpwise.ui.routines to javafx.fxml;
    opens pumpwise.ui.settings to javafx.fxml;
    opens pumpwise.ui.train to javafx.fxml;
    opens pumpwise.ui.train.before to javafx.fxml;
    opens pumpwise.ui.train.change to javafx.fxml;
    opens pumpwise.ui.train.display to javafx.fxml;
    opens pumpwise.ui.train.log to javafx.fxml;
    opens pumpwise.ui.train.recovery to javafx.fxml;
    opens pumpwise.ui.train.running to javafx.fxml;
    opens pumpwise.ui.train.summary to javafx.fxml;
}
