package nl.mtvp.rules.command.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Printable;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.Severity;

/**
 * Renders the outcome of a plan as a test suite in JUnit's XML, which build servers show. A finding is a test: it fails
 * if it fails the gate, and is skipped otherwise. A year without findings is a test that passes. A plan that was
 * refused, and a year that could not be judged, is an error.
 */
public final class JunitXml {

    /** What a file begins with. */
    public static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";

    /** What a file ends with. */
    public static final String END = "</testsuites>\n";

    private final Texts texts;
    private final Severity gate;

    /**
     * Makes it.
     *
     * @param texts the language
     * @param gate the least severity that fails
     */
    public JunitXml(Texts texts, Severity gate) {
        this.texts = texts;
        this.gate = gate;
    }

    /** A test: its name, and why it did not pass. */
    private record Test(String name, Result result, String type, String message, String details) {}

    private enum Result {
        PASSED,
        SKIPPED,
        FAILURE,
        ERROR;

        String tag() {
            return this == FAILURE ? "failure" : "error";
        }
    }

    /** Returns the suite of a plan. */
    public String of(PlanOutcome outcome) {
        List<Test> tests = new ArrayList<>();
        if (outcome instanceof PlanOutcome.Judged judged) {
            judged.report().years().forEach(year -> addYear(year, tests));
        } else if (outcome instanceof PlanOutcome.Refused refused) {
            tests.add(refusal(refused.problems()));
        }
        String origin = escape(outcome.origin());
        StringBuilder xml = new StringBuilder();
        xml.append("<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">\n"
                .formatted(
                        origin,
                        tests.size(),
                        count(tests, Result.FAILURE),
                        count(tests, Result.ERROR),
                        count(tests, Result.SKIPPED)));
        tests.forEach(test -> append(test, origin, xml));
        return xml.append("</testsuite>\n").toString();
    }

    private static long count(List<Test> tests, Result result) {
        return tests.stream().filter(test -> test.result() == result).count();
    }

    private Test refusal(List<PlanProblem> problems) {
        return new Test(
                texts.get("overview.heading.REFUSED"),
                Result.ERROR,
                "REFUSED",
                problems.get(0).message(texts.language()),
                problems.stream()
                        .map(problem -> texts.place(problem) + ": " + problem.message(texts.language()))
                        .collect(Collectors.joining("\n")));
    }

    private void addYear(YearReport year, List<Test> tests) {
        String name = texts.get("year", year.year());
        Fault fault = year.fault();
        if (fault != null) {
            String message = texts.get("fault.rule", fault.rule(), fault.module(), fault.message());
            tests.add(new Test(name, Result.ERROR, year.verdict().name(), message, message));
        } else if (year.findings().isEmpty()) {
            tests.add(new Test(name, Result.PASSED, "", "", ""));
        }
        year.findings().forEach(finding -> tests.add(test(name, finding)));
    }

    private Test test(String year, Finding finding) {
        String message = finding.message(texts.language());
        return new Test(
                year + ": " + finding.rule() + " " + finding.pointer(),
                finding.severity().compareTo(gate) <= 0 ? Result.FAILURE : Result.SKIPPED,
                finding.severity().name(),
                message,
                message + "\n" + finding.remedy(texts.language()) + "\n" + finding.source());
    }

    private static void append(Test test, String origin, StringBuilder xml) {
        xml.append("<testcase classname=\"%s\" name=\"%s\"".formatted(origin, escape(test.name())));
        switch (test.result()) {
            case PASSED -> xml.append("/>\n");
            case SKIPPED -> xml.append("><skipped message=\"%s\"/></testcase>\n".formatted(escape(test.message())));
            case FAILURE, ERROR ->
                xml.append("><%1$s type=\"%2$s\" message=\"%3$s\">%4$s</%1$s></testcase>\n"
                        .formatted(
                                test.result().tag(),
                                test.type(),
                                escape(test.message()),
                                test.details().lines().map(JunitXml::escape).collect(Collectors.joining("\n"))));
        }
    }

    /** Returns a text as XML can hold it: control characters are written out. */
    private static String escape(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
