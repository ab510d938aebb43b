package pumpwise.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.WORDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.page.PageText;
import pumpwise.export.share.Pixels;
import pumpwise.export.share.ShareFormat;
import pumpwise.export.text.RoutineText;
import pumpwise.figure.shape.Palette;
import pumpwise.routine.Routine;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Sharing a routine: choosing a form, its preview, copying, and saving.
@BothExecutors
class ShareViewModelTest extends ShareDouble {

    ShareViewModelTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void itBeginsWithTextAndThenWithTheFormThatWasChosenLast() {
        ShareViewModel share = share(SAMPLE);
        assertThat(share.formatProperty().get()).isEqualTo(ShareFormat.TEXT);
        assertThat(remembered).isEmpty();
        tasks.settle(() -> share.choose(ShareFormat.MARKDOWN));
        assertThat(remembered).containsExactly("markdown");
        last = remembered.getLast();
        assertThat(share(SAMPLE).formatProperty().get()).isEqualTo(ShareFormat.MARKDOWN);
    }

    @Test
    void aFormOfALaterVersionIsIgnored() {
        last = "hologram";
        assertThat(share(SAMPLE).formatProperty().get()).isEqualTo(ShareFormat.TEXT);
    }

    @ParameterizedTest
    @EnumSource(ShareFormat.class)
    void everyFormHasAPreview(ShareFormat format) {
        ShareViewModel share = share(format);
        SharePreview preview = share.previewProperty().get();
        switch (format) {
            case PNG, PDF -> {
                assertThat(preview).isInstanceOf(SharePreview.Picture.class);
                Pixels pixels = ((SharePreview.Picture) preview).pixels();
                assertThat(pixels.width()).isGreaterThan(900);
                assertThat(pixels.argb()).hasSize(pixels.width() * pixels.height());
                assertThat(Arrays.stream(pixels.argb()).distinct().count()).isGreaterThan(10);
            }
            case HTML -> assertThat(preview).isEqualTo(new SharePreview.Text(PageText.of(commanded(format))));
            default ->
                assertThat(preview).isEqualTo(new SharePreview.Text(new String(commanded(format), StandardCharsets.UTF_8)));
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void theCalendarHasTheChosenSchedule() {
        ShareViewModel share = share(ShareFormat.ICS);
        tasks.settle(() -> {
            schedule.timeProperty().set("7.15");
            schedule.days().forEach(day -> day.chosenProperty().set(day.day() == DayOfWeek.TUESDAY));
            schedule.remind(ScheduleViewModel.REMINDERS.getFirst());
        });
        assertThat(share.previewProperty().get()).isInstanceOfSatisfying(SharePreview.Text.class, preview -> assertThat(preview.text())
                .contains("BYDAY=TU")
                .contains("T071500")
                .doesNotContain("VALARM"));
        tasks.settle(() -> schedule.timeProperty().set("25:00"));
        assertThat(schedule.problemProperty().get()).isEqualTo("Write the start like 18:30 or 6:30 pm.");
        assertThat(schedule.scheduleProperty().get().at()).isEqualTo("07:15");
        tasks.settle(() -> schedule.timeProperty().set("8"));
        tasks.settle(() -> schedule.days().forEach(day -> day.chosenProperty().set(false)));
        assertThat(schedule.problemProperty().get()).isEqualTo("Choose at least one day.");
        assertThat(schedule.scheduleProperty().get().on()).containsExactly(DayOfWeek.TUESDAY);
        assertThat(schedule.timeProperty().get()).isEqualTo("8");
    }

    @ParameterizedTest
    @EnumSource(ShareFormat.class)
    void whatIsSavedIsWhatTheCommandWrites(ShareFormat format) throws IOException {
        Path file = folder.resolve("shared" + format.ending());
        chosen.add(file);
        ShareViewModel share = share(format);
        tasks.settle(share::save);
        assertThat(suggested).containsExactly(SAMPLE.name() + format.ending());
        assertThat(share.noticeProperty().get().text()).contains("shared" + format.ending());
        byte[] expected = commanded(format);
        if (format == ShareFormat.PDF) {
            // Its id and dates differ.
            assertThat(Files.size(file)).isCloseTo(expected.length, Offset.offset(64L));
        } else {
            assertThat(file).hasBinaryContent(expected);
        }
        assertThat(share.busyProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ShareFormat.class)
    void anEmptyRoutineCanBeShared(ShareFormat format) {
        last = format.word();
        ShareViewModel share = share(Routine.named("New"));
        assertThat(share.previewProperty().get()).isNotEqualTo(new SharePreview.Remark(WORDS.text("share.failed")));
        assertThat(errors).isEmpty();
    }

    @Test
    void aSavedPageCanBeOpened() {
        Path file = folder.resolve("plan.html");
        chosen.add(file);
        ShareViewModel share = share(ShareFormat.HTML);
        tasks.settle(share::save);
        Notice.Action open = share.noticeProperty().get().actions().getFirst();
        tasks.settle(open.run());
        assertThat(opened).containsExactly(file);
        canOpen = false;
        tasks.settle(open.run());
        assertThat(share.noticeProperty().get().text()).isEqualTo("“plan.html” couldn't be opened. Open it in the file manager.");
        assertThat(share.noticeProperty().get().problem()).isTrue();
    }

    @Test
    void whatIsForAnotherAppCannotBeOpenedHere() {
        chosen.add(folder.resolve("plan.liftlogplan"));
        ShareViewModel share = share(ShareFormat.LIFTLOG);
        tasks.settle(share::save);
        assertThat(share.noticeProperty().get().actions()).isEmpty();
    }

    @Test
    void nothingIsWrittenWithoutAFile() {
        ShareViewModel share = share(ShareFormat.TEXT);
        tasks.settle(share::save);
        assertThat(share.noticeProperty().get()).isNull();
        assertThat(share.busyProperty().get()).isFalse();
    }

    @Test
    void theEndingIsAddedAndAnExistingFileIsOnlyReplacedWithConsent() throws IOException {
        ShareViewModel share = share(ShareFormat.MARKDOWN);
        chosen.add(folder.resolve("plan"));
        tasks.settle(share::save);
        Path file = folder.resolve("plan.md");
        assertThat(file).exists();
        assertThat(asked).isEmpty();

        Files.writeString(file, "mine");
        chosen.add(folder.resolve("plan"));
        tasks.settle(share::save);
        assertThat(asked).containsExactly("plan.md");
        assertThat(file).hasContent("mine");

        mayReplace = true;
        chosen.add(folder.resolve("plan"));
        tasks.settle(share::save);
        assertThat(file).hasBinaryContent(commanded(ShareFormat.MARKDOWN));
    }

    @Test
    void anotherEndingIsKept() {
        ShareViewModel share = share(ShareFormat.MARKDOWN);
        chosen.add(folder.resolve("plan.markdown"));
        tasks.settle(share::save);
        assertThat(folder.resolve("plan.markdown")).exists();
    }

    @Test
    void aFileThatCannotBeWrittenIsReportedInTheCard() {
        ShareViewModel share = share(ShareFormat.TEXT);
        chosen.add(folder.resolve("missing").resolve("plan.txt"));
        tasks.settle(share::save);
        assertThat(share.noticeProperty().get().problem()).isTrue();
        assertThat(share.noticeProperty().get().text()).contains("plan.txt", "its folder does not exist");
        assertThat(share.busyProperty().get()).isFalse();
        assertThat(errors).isEmpty();
    }

    @Test
    void textIsCopiedAsTextAndThePictureAsAPicture() {
        ShareViewModel share = share(ShareFormat.TEXT);
        share.copy();
        assertThat(texts).containsExactly(new RoutineText(CATALOG).plain(SAMPLE));
        tasks.settle(() -> share.choose(ShareFormat.PNG));
        assertThat(share.noticeProperty().get()).isNull();
        share.copy();
        assertThat(pictures).hasSize(1);
        tasks.settle(() -> share.choose(ShareFormat.PDF));
        assertThat(share.copyableProperty().get()).isFalse();
        share.copy();
        assertThat(texts).hasSize(1);
        assertThat(pictures).hasSize(1);
    }

    @Test
    void aPictureCanBeDarkAndAPageLetter() {
        ShareViewModel share = share(ShareFormat.PNG);
        int light = ((SharePreview.Picture) share.previewProperty().get()).pixels().argb()[0];
        tasks.settle(() -> share.themeProperty().set(Palette.DARK));
        assertThat(((SharePreview.Picture) share.previewProperty().get()).pixels().argb()[0]).isNotEqualTo(light);
        tasks.settle(() -> share.paperProperty().set(PaperSize.A4));
        tasks.settle(() -> share.choose(ShareFormat.PDF));
        int a4 = ((SharePreview.Picture) share.previewProperty().get()).pixels().height();
        tasks.settle(() -> share.paperProperty().set(PaperSize.LETTER));
        assertThat(((SharePreview.Picture) share.previewProperty().get()).pixels().height()).isLessThan(a4);
    }

    @Test
    void onlyThePreviewOfTheLastChoiceIsShown() {
        ShareViewModel share = share(ShareFormat.TEXT);
        share.choose(ShareFormat.PNG);
        share.choose(ShareFormat.JSON);
        tasks.settle();
        assertThat(share.previewProperty().get())
                .isEqualTo(new SharePreview.Text(new String(commanded(ShareFormat.JSON), StandardCharsets.UTF_8)));
    }

    @Test
    void theCodeIsShownAndLeft() {
        ShareViewModel share = share(ShareFormat.TEXT);
        tasks.settle(share::showCode);
        assertThat(share.codeProperty().get()).isNotNull();
        share.hideCode();
        assertThat(share.codeProperty().get()).isNull();
    }

    @Test
    void aRoutineThatIsTooLongForACodeSaysSo() {
        String endless = "Glute pump ".repeat(400);
        ShareViewModel share = share(SAMPLE.withName(endless));
        tasks.settle(share::showCode);
        assertThat(share.codeProperty().get()).isNull();
        assertThat(share.noticeProperty().get().text()).isEqualTo(WORDS.text("share.qr.none"));
    }

    @Test
    void whatAFormHasNoPlaceForIsListed() {
        assertThat(share(ShareFormat.TEXT).leftProperty().get()).isEmpty();
        assertThat(share(ShareFormat.LIFTOSCRIPT).leftProperty().get()).isNotEmpty().allMatch(line -> !line.contains("{"));
    }
}
