package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.session.record.SessionHistory;

/// Which loads a session begins with after earlier ones.
class LoadsOfLastTimeTest extends ReportedSessions {

    @Test
    void report1_theSameExerciseTwiceKeepsItsLoads() throws Exception {
        store("01-twice/2026-11-26 05.47.49 Twice.json");
        SessionPlan plan = files.lastTime(plan("01-twice/Twice.json"), NOW).plan();
        List<String> correct = List.of("bodyweight", "60 kg", "60 kg", "20 kg", "20 kg");
        assertThat(loads(plan)).isEqualTo(correct);
        Session session = trained(plan);
        assertThat(logged(session)).isEqualTo(correct);
        files.save(session, NOW);
        SessionPlan next = files.lastTime(plan("01-twice/Twice.json"), NOW.plus(Duration.ofDays(2))).plan();
        assertThat(loads(next)).isEqualTo(correct);
        assertThat(next.steps().stream().filter(Step::isEffort).map(step -> String.valueOf(step.loads().last())))
                .containsExactly("null", "60 kg", "60 kg", "20 kg", "20 kg");
    }

    @Test
    void report2_fallingWeightsFallAgainAndEffortIsNotCopied() throws Exception {
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        SessionPlan plan = files.lastTime(plan("02-drop/Drop.json"), NOW).plan();
        assertThat(loads(plan)).containsExactly("60 kg", "50 kg", "40 kg", "40 kg");
        Session session = trained(plan);
        assertThat(logged(session)).containsExactly("60 kg", "50 kg", "40 kg", "40 kg");
        assertThat(session.log().values()).extracting(SetLog::effort).containsOnly(0);
        files.save(session, NOW);
        assertThat(Files.readString(home.sessions().resolve("2026-11-26 18.00.00 Drop.json")))
                .doesNotContain("effort")
                .contains("\"load\":\"60 kg\"", "\"load\":\"50 kg\"", "\"load\":\"40 kg\"");
    }

    @Test
    void report3_aLoadInTheRoutineWinsAndLastTimeStandsBeside() throws Exception {
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        SessionPlan plan = files.lastTime(plan("02-drop/Drop50.json"), NOW).plan();
        assertThat(loads(plan)).containsOnly("50 kg");
        Step first = plan.steps().stream().filter(Step::isEffort).findFirst().orElseThrow();
        assertThat(String.valueOf(first.loads().last())).isEqualTo("60 kg");
        assertThat(first.loads().lastEffort()).isEqualTo(8);
    }

    @Test
    void aCorrectionHoldsForTheSetsThatWouldHaveStartedWithTheSame() throws Exception {
        SessionPlan plan = plan("02-drop/Drop.json");
        Session session = Session.begin(plan, false, NOW).session();
        session = session.apply(new Command.Done(), NOW.plusSeconds(1)).session();
        session = session.apply(new Command.Done(), NOW.plusSeconds(2)).session();
        SetLog first = session.log().get(1);
        session = session.apply(
                        new Command.Log(first.withLoad(pumpwise.routine.Load.read("45 kg").orElseThrow()).withEffort(9)),
                        NOW.plusSeconds(3))
                .session();
        assertThat(session.initialLoad(3).map(Object::toString)).contains("45 kg");
        session = session.apply(new Command.Done(), NOW.plusSeconds(4)).session();
        session = session.apply(new Command.Done(), NOW.plusSeconds(5)).session();
        assertThat(session.log().get(3).load()).hasToString("45 kg");
        assertThat(session.log().get(3).effort()).isZero();
    }

    @Test
    void report26_aSessionOfTheFutureIsNotLastTime() throws Exception {
        store("26-history/home-2099/sessions/2099-01-01 00.00.00 Drop.json");
        store("26-history/home-2099/sessions/2026-11-20 00.00.00 Drop.json");
        SessionPlan plan = files.lastTime(plan("26-history/home-2099/routines/Drop.json"), NOW).plan();
        SessionPlan alone = new SessionHistory(List.of(files.history().records().getFirst()))
                .lastTime(plan("26-history/home-2099/routines/Drop.json"), NOW)
                .plan();
        assertThat(loads(plan)).isEqualTo(loads(alone)).doesNotContain("99 kg", "null");
    }

    @Test
    void b21_report26_theNewestSessionsAreEnoughToKnowTheLoads() throws Exception {
        for (int day = 0; day < 300; day++) {
            Instant started = Instant.parse("2026-01-01T18:00:00Z").plus(Duration.ofDays(day));
            String load = (40 + day % 30) + " kg";
            Files.writeString(
                    home.sessions().resolve(started.toString().substring(0, 10) + " 18.00.00 Drop.json"),
                    "{\"format\":\"pumpwise-session/1\",\"routine\":\"Drop\",\"started\":\"" + started
                            + "\",\"millis\":600000,\"sets\":[{\"exercise\":\"barbell-hip-thrust\",\"set\":1,\"reps\":15,"
                            + "\"millis\":60000,\"load\":\"" + load + "\"}]}",
                    StandardCharsets.UTF_8);
        }
        // A file that is never opened cannot slow down the start.
        Files.writeString(home.sessions().resolve("2020-01-01 18.00.00 Drop.json"), "{");
        assertThat(loads(files.lastTime(plan("02-drop/Drop.json"), NOW).plan())).containsOnly("69 kg");
    }

    @Test
    void anExerciseThatWasNeverDoneIsNotSearchedInEveryFile() throws Exception {
        for (int day = 0; day < 200; day++) {
            Instant started = Instant.parse("2026-01-01T18:00:00Z").plus(Duration.ofDays(day));
            Files.writeString(
                    home.sessions().resolve(started.toString().substring(0, 10) + " 18.00.00 Other.json"),
                    "{\"format\":\"pumpwise-session/1\",\"routine\":\"Other\",\"started\":\"" + started
                            + "\",\"millis\":600000,\"sets\":[{\"exercise\":\"" + (day == 0 ? "barbell-hip-thrust" : "other")
                            + "\",\"set\":1,\"reps\":15,\"millis\":60000,\"load\":\"40 kg\"}]}",
                    StandardCharsets.UTF_8);
        }
        assertThat(loads(files.lastTime(plan("02-drop/Drop.json"), NOW).plan())).containsOnly("null");
        assertThat(files.finished().known().sessions()).hasSizeLessThan(100);
        files.finished().list();
        assertThat(loads(files.lastTime(plan("02-drop/Drop.json"), NOW).plan())).containsOnly("40 kg");
    }
}
