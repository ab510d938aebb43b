package pumpwise.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Worded;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.rules.Finding;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.words.FindingWords;

/// The JSON output of a pump check: `{"routine", "errors", "warnings", "advice", "findings": [...]}`, and
/// `"rulesOff": [{"rule", "reason"}]` if any rules are off.
public final class CheckJson {

    private final FindingWords words;
    private final FindingWords plain;

    /// @param words the wording of the findings
    public CheckJson(FindingWords words) {
        this.words = words;
        plain = words.inFileNotation();
    }

    /// The findings of a routine. A rule that could not be checked is listed as a finding of severity error.
    public String write(Routine routine, Verdict verdict) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("routine", routine.name());
        node.put("errors", verdict.count(Severity.ERROR) + verdict.failures().size());
        node.put("warnings", verdict.count(Severity.WARNING));
        node.put("advice", verdict.count(Severity.ADVICE));
        ArrayNode findings = node.putArray("findings");
        verdict.findings().forEach(finding -> findings.add(finding(finding, routine)));
        verdict.failures().forEach(failure -> findings.add(failure(failure)));
        List<RuleOff> off = Stream.of(RuleId.values())
                .filter(rule -> verdict.state(rule) == PrincipleState.OFF)
                .flatMap(rule -> routine.ruleOff(rule.id()).stream())
                .toList();
        if (!off.isEmpty()) {
            ArrayNode rulesOff = node.putArray("rulesOff");
            off.forEach(each -> rulesOff.addObject().put("rule", each.rule()).put("reason", each.reason()));
        }
        return Json.write(node);
    }

    /// The fixed findings, and the file that the routine was written to: `{"routine", "out", "fixed": [...]}`.
    public String writeFixed(Routine before, List<Finding> fixed, String out) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("routine", before.name()).put("out", out);
        ArrayNode findings = node.putArray("fixed");
        fixed.forEach(finding -> findings.add(finding(finding, before)));
        return Json.write(node);
    }

    private ObjectNode finding(Finding finding, Routine routine) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", finding.rule().id())
                .put("severity", Worded.key(finding.severity()))
                .put("where", words.where(finding.place()))
                .put("found", plain.found(finding))
                .put("allowed", plain.allowed(finding))
                .put("message", words.message(finding, routine))
                .put("fixable", finding.repair().isPresent());
    }

    private ObjectNode failure(Verdict.Failure failure) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", failure.rule().id())
                .put("severity", "error")
                .put("where", "")
                .put("found", "")
                .put("allowed", "")
                .put("message", words.failure(failure.rule()))
                .put("fixable", false);
    }
}
