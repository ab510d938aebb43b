package pumpwise.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;

/// Measures the time of a pump check: of the sample routine, and of one with 1,000 work items.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PumpCheckBenchmark {

    private static final int ITEMS = 1_000;

    private final Catalog catalog = new CatalogReader().builtIn().catalog();
    private final PumpCheck check = new PumpCheck(PumpRules.all(), catalog);
    private final Routine sample = Templates.SAMPLE.routine(catalog);
    private final Routine large = large(sample);

    private static Routine large(Routine sample) {
        List<Block> work = new ArrayList<>();
        int items = 0;
        while (items < ITEMS) {
            Block block = sample.work().get(work.size() % sample.work().size());
            work.add(block);
            items += block.items().size();
        }
        return sample.withBlocks(Section.WORK, work);
    }

    @Benchmark
    public Verdict sample() {
        return check.check(sample);
    }

    @Benchmark
    public Verdict thousandItems() {
        return check.check(large);
    }
}
