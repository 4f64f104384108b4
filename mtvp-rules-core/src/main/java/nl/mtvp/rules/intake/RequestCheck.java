package nl.mtvp.rules.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mtvp.rules.intake.IntakeProblem.Kind;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Region;

/** Finds the reasons why an intake cannot be held with what was given. */
final class RequestCheck {

    private static final Pattern AGB_CODE = Pattern.compile("[0-9]{8}");

    private final Region region;
    private final IntakeRequest request;
    private final boolean inPatients;
    private final List<IntakeProblem> problems = new ArrayList<>();

    /**
     * Creates a check.
     *
     * @param inPatients whether room is counted in patients
     */
    RequestCheck(Region region, IntakeRequest request, boolean inPatients) {
        this.region = region;
        this.request = request;
        this.inPatients = inPatients;
    }

    /** Returns all problems; empty: the intake can be held. */
    List<IntakeProblem> problems() {
        if (!region.startDates().contains(request.startDate())) {
            String dates = region.startDates().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            add(Kind.NOT_A_START_DATE, "", request.startDate().toString(), dates);
        }
        if (request.seed().isBlank() || !request.seed().codePoints().allMatch(RequestCheck::isVisible)) {
            add(Kind.UNUSABLE_SEED, "", Excerpt.quoted(request.seed()), "");
        }
        Map<String, List<String>> carriedOver = originsByCode(request.carriedOver());
        Map<String, List<String>> applicants = originsByCode(request.applicants());
        addTwice(carriedOver);
        addTwice(applicants);
        applicants.forEach((code, origins) -> {
            if (carriedOver.containsKey(code)) {
                add(Kind.IN_BOTH_LISTS, String.join(", ", carriedOver.get(code)), code, String.join(", ", origins));
            }
        });
        return problems;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private Map<String, List<String>> originsByCode(List<Applicant> list) {
        Map<String, List<String>> origins = new TreeMap<>();
        for (Applicant applicant : list) {
            PracticePlan plan = applicant.plan();
            String code = plan.practice().agbCode();
            if (code == null || !AGB_CODE.matcher(code).matches()) {
                add(Kind.NO_AGB_CODE, applicant.origin(), code == null ? "–" : Excerpt.quoted(code), "");
                check(plan, applicant.origin());
            } else {
                origins.computeIfAbsent(code, first -> new ArrayList<>()).add(applicant.origin());
                check(plan, applicant.origin() + " (AGB " + code + ")");
            }
        }
        return origins;
    }

    private void check(PracticePlan plan, String where) {
        if (!plan.region().equals(region.id())) {
            add(Kind.OTHER_REGION, where, Excerpt.quoted(plan.region()), region.id());
        }
        LocalDate start = plan.startDate();
        if (start != null && !start.equals(request.startDate())) {
            add(
                    Kind.OTHER_START_DATE,
                    where,
                    start.toString(),
                    request.startDate().toString());
        }
        LocalDate wanted = plan.intake().wantedStart();
        if (wanted != null && wanted.isAfter(request.startDate())) {
            add(
                    Kind.WANTS_LATER_START,
                    where,
                    wanted.toString(),
                    request.startDate().toString());
        }
        if (inPatients && plan.practice().enrolledPatients() == null) {
            add(Kind.NO_ENROLLED_PATIENTS, where, "", "");
        }
    }

    private void addTwice(Map<String, List<String>> originsByCode) {
        originsByCode.forEach((code, origins) -> {
            if (origins.size() > 1) {
                add(Kind.TWICE, String.join(", ", origins), code, "");
            }
        });
    }

    private void add(Kind kind, String where, String found, String expected) {
        problems.add(new IntakeProblem(kind, where, found, expected));
    }
}
