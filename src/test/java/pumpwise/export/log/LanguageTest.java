package pumpwise.export.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.catalog.Catalog;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;

/// Files in the language of a machine whose numbers, dates, or letters are special.
class LanguageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "de-DE", "th-TH-u-ca-buddhist-nu-thai"})
    void edge38_filesArePlainInEveryLanguage(String language) {
        SessionRecord session =
                RecordBuilder.at("2026-11-26T18:02:00Z").sets("barbell-hip-thrust", "42.5 kg", 20, 19).build();
        for (LogTarget target : LogTarget.values()) {
            Locale.setDefault(Locale.ROOT);
            String plain = written(session, target);
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(written(session, target)).isEqualTo(plain).contains("42.5").contains("2026");
        }
    }

    private static String written(SessionRecord session, LogTarget target) {
        LogExport export = new LogExport(Catalog.of(List.of()), ZoneOffset.UTC);
        byte[] bytes = export.write(List.of(session), new LogExport.Options(target, null, null, false, false)).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
