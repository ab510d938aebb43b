package pumpwise.words.progress;

import java.time.ZoneId;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.session.record.SessionRecord;
import pumpwise.words.Words;

/// Where a session was, for those in another zone than the user is in now.
public final class ZoneText {

    private final Words words;

    public ZoneText(Words words) {
        this.words = words;
    }

    /// A text about the time of a session, with the city of its zone if that is not the one of today.
    ///
    /// @param here the zone of the user
    public String at(String text, SessionRecord record, ZoneId here) {
        ZoneId zone = TrainingDay.zone(record, here);
        return zone.getRules().equals(here.getRules())
                ? text
                : words.text("progress.history.elsewhere", text, city(zone));
    }

    /// The city of a zone: `New York` of `America/New_York`.
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
