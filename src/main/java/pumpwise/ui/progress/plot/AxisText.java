package pumpwise.ui.progress.plot;

import java.time.LocalDate;

/// The texts at the ticks of the axes.
interface AxisText {

    /// A number: `42.5`.
    String number(double number);

    /// A day without its year: `24 Nov`.
    String day(LocalDate day);

    /// The month of a day: `Nov`.
    String month(LocalDate day);

    /// The year of a day: `2026`.
    String year(LocalDate day);
}
