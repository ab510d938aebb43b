package pumpwise.storage.exercise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.figure.Figure;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.space.Vector;

/// The joints are where the model says, in fifty figures at four moments each.
class FigureVectorsTest {

    private static final double TOLERANCE = 0.01;

    static Stream<String> ids() throws IOException {
        Iterator<String> names = FigureFiles.resource("expected-joints.json").fieldNames();
        return Stream.iterate(names, Iterator::hasNext, each -> each).map(Iterator::next);
    }

    @Test
    void thereAreFifty() throws IOException {
        assertThat(ids()).hasSize(50);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theJointsAreWhereTheyShouldBe(String id) throws Exception {
        Figure figure = FigureFiles.figure(FigureFiles.resource("poses.json").get(id).toString());
        for (Map.Entry<String, JsonNode> moment : FigureFiles.resource("expected-joints.json").get(id).properties()) {
            Skeleton body = SkeletonSolver.solve(figure.poses().at(Double.parseDouble(moment.getKey())));
            verify(moment, "hips", body.hips());
            verify(moment, "waist", body.waist());
            verify(moment, "neck", body.neck());
            verify(moment, "head", body.head());
            verify(moment, "rightKnee", body.rightLeg().knee());
            verify(moment, "rightAnkle", body.rightLeg().ankle());
            verify(moment, "leftKnee", body.leftLeg().knee());
            verify(moment, "leftAnkle", body.leftLeg().ankle());
            verify(moment, "rightElbow", body.rightArm().elbow());
            verify(moment, "rightWrist", body.rightArm().wrist());
            verify(moment, "leftElbow", body.leftArm().elbow());
            verify(moment, "leftWrist", body.leftArm().wrist());
            assertThat(moment.getValue()).hasSize(12);
        }
    }

    private static void verify(Map.Entry<String, JsonNode> moment, String joint, Vector actual) {
        JsonNode expected = moment.getValue().get(joint);
        double[] coordinates = {actual.x(), actual.y(), actual.z()};
        for (int axis = 0; axis < 3; axis++) {
            assertThat(coordinates[axis])
                    .as("%s at %s, axis %d", joint, moment.getKey(), axis)
                    .isCloseTo(expected.get(axis).asDouble(), within(TOLERANCE));
        }
    }
}
