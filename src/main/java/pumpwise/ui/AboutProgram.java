package pumpwise.ui;

import pumpwise.platform.ProgramLicenses;
import pumpwise.ui.about.AboutCard;
import pumpwise.ui.about.AboutViewModel;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.Overlay;
import pumpwise.words.Words;

/// Connects the card about the program with this machine.
final class AboutProgram {

    private AboutProgram() {}

    static AboutCard card(Words words, AppServices services, Errors errors, Overlay overlay) {
        AboutViewModel.Machine machine = new AboutViewModel.Machine(System.getProperties(), System.getenv());
        AboutViewModel.Sources sources = new AboutViewModel.Sources(
                services.home().folder(),
                new ErrorDetails(services.log()),
                ProgramLicenses::lines,
                services.tasks(),
                errors);
        return new AboutCard(new AboutViewModel(words, machine, sources), words, overlay);
    }
}
