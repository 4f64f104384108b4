package nl.mtvp.rules.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mtvp.rules.intake.Protocol.Part;
import nl.mtvp.rules.intake.Protocol.Table;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeOption.Point;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Source;

/** Writes the protocol of an intake. */
final class ProtocolWriter {

    private static final int CODES_IN_A_LINE = 8;

    private final IntakeResult result;
    private final IntakeRequest request;
    private final ProtocolTexts texts;

    ProtocolWriter(IntakeResult result, Language language) {
        this.result = result;
        request = result.request();
        texts = new ProtocolTexts(language);
    }

    Protocol write() {
        List<Part> parts = new ArrayList<>(List.of(outcome(), room(), list()));
        if (!result.notListed().isEmpty()) {
            parts.add(barred());
        }
        boolean ended = false;
        for (IntakeGroup group : result.groups()) {
            if (!group.turns().isEmpty()) {
                parts.add(group(group, ended));
            }
            ended |= group.turns().stream().anyMatch(turn -> !turn.starts()) && !fillsUp();
        }
        Admissions admissions = result.admissions();
        if (admissions != null && !admissions.lots().isEmpty()) {
            parts.add(capacity(admissions));
        }
        return new Protocol(
                texts.get("title", request.startDate(), result.region().name()), parts);
    }

    private boolean fillsUp() {
        return result.options().get(Point.LAST_PLACE) == IntakeOption.FILL_UP;
    }

    private Part outcome() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.count("outcome.start", result.drawn().size(), request.startDate()));
        int waiting = result.notDrawn().size();
        if (waiting > 0) {
            LocalDate next = result.nextStartDate();
            sentences.add(
                    next == null
                            ? texts.count("outcome.notDrawn", waiting)
                            : texts.count("outcome.moved", waiting, next));
        }
        if (!result.notListed().isEmpty()) {
            sentences.add(texts.count("outcome.notListed", result.notListed().size()));
        }
        Admissions admissions = result.admissions();
        if (admissions != null) {
            sentences.add(texts.count("outcome.admitted", admissions.admitted().size(), item(admissions)));
        }
        sentences.add(texts.get("outcome.redo"));
        return new Part(texts.get("outcome"), sentences, Table.NONE, List.of());
    }

    private String item(Admissions admissions) {
        String code = admissions.capacity().item();
        MenuItem item = result.region().menu().item(code);
        return item == null ? code : code + " " + item.title();
    }

    private Part room() {
        List<String> sentences = new ArrayList<>();
        String unit = result.inPatients() ? "patients" : "practices";
        boolean cumulative = result.rules().cumulative();
        sentences.add(texts.get("room.base." + unit, request.base()));
        sentences.add(texts.get(
                "room.share." + (cumulative ? "cumulative" : "each"),
                Objects.requireNonNull(result.rules().shares().get(request.startDate())),
                result.options().get(Point.ROUNDING).meaning(texts.language()),
                result.quota()));
        if (cumulative) {
            sentences.add(texts.get("room.began", request.began()));
        }
        sentences.add(texts.get("room." + unit, result.room()));
        Integer figure = result.rules().figures().get(request.startDate());
        if (figure != null) {
            sentences.add(texts.get("room.figure", figure));
        }
        for (IntakeOption option : result.otherOptions()) {
            sentences.add(texts.get(
                    "room.option",
                    option.name(),
                    option.point().question(texts.language()),
                    option.meaning(texts.language())));
        }
        sentences.add(texts.get("room.seed", request.seed()));
        sentences.add(texts.get("room.source", result.region().document(), places()));
        return new Part(texts.get("room"), sentences, Table.NONE, List.of());
    }

    /** Returns the places in the document, each with the rows of the catalogue that are there. */
    private String places() {
        Map<String, List<String>> rows = new TreeMap<>(NaturalOrder.COMPARATOR);
        result.rules()
                .citations()
                .forEach((row, place) ->
                        rows.computeIfAbsent(place, first -> new ArrayList<>()).add(row));
        return rows.entrySet().stream()
                .map(place -> place(Source.of(result.region().document(), place.getKey())) + " ("
                        + String.join(", ", place.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String place(Source source) {
        return source.item() == null
                ? texts.get("place.section", source.section())
                : texts.get("place.item", source.section(), source.item());
    }

    private Part list() {
        List<List<String>> rows = new ArrayList<>();
        for (IntakeGroup group : result.groups()) {
            group.turns().forEach(turn -> rows.add(row(turn.plan(), group.carriedOver(), outcome(group, turn))));
        }
        List<PracticePlan> carriedOver =
                request.carriedOver().stream().map(Applicant::plan).toList();
        for (NotListed barred : result.notListed()) {
            boolean moved = carriedOver.stream()
                    .anyMatch(plan -> barred.agbCode().equals(plan.practice().agbCode()));
            rows.add(row(barred.plan(), moved, "notListed"));
        }
        rows.sort(Comparator.comparing(row -> row.get(0)));
        List<String> columns = result.inPatients()
                ? columns("agbCode", "practice", "patients", "group", "outcome")
                : columns("agbCode", "practice", "group", "outcome");
        List<String> commands = new ArrayList<>(codes(result.applicants()));
        commands.add("printf '%s\\n' $codes | LC_ALL=C sort | sha256sum");
        return new Part(
                texts.get("list"),
                List.of(texts.get("list.order", result.applicants().size()), texts.get("list.digest", result.digest())),
                new Table(columns, rows),
                commands);
    }

    private String outcome(IntakeGroup group, Turn turn) {
        if (turn.starts()) {
            return group.drawn() ? "drawn" : "starts";
        }
        return result.nextStartDate() == null ? "notDrawn" : "moved";
    }

    private List<String> row(PracticePlan plan, boolean carriedOver, String outcome) {
        List<String> row = new ArrayList<>(List.of(agbCode(plan), name(plan)));
        if (result.inPatients()) {
            row.add(String.valueOf(plan.practice().enrolledPatients()));
        }
        row.add(texts.get(carriedOver ? "group.carriedOver" : "group.applicants"));
        row.add(texts.get("result." + outcome));
        return row;
    }

    private static String agbCode(PracticePlan plan) {
        return Objects.requireNonNull(plan.practice().agbCode());
    }

    private String name(PracticePlan plan) {
        String name = plan.practice().name();
        return name == null || name.isBlank() ? texts.get("nameless") : name;
    }

    private Part barred() {
        List<List<String>> rows = new ArrayList<>();
        for (NotListed barred : result.notListed()) {
            for (Finding finding : barred.findings()) {
                rows.add(List.of(
                        barred.agbCode(), name(barred.plan()), finding.rule(), finding.message(texts.language())));
            }
        }
        return new Part(
                texts.get("barred"),
                List.of(texts.get("barred.why", request.startDate())),
                new Table(columns("agbCode", "practice", "rule", "finding"), rows),
                List.of());
    }

    private Part group(IntakeGroup group, boolean ended) {
        String title = texts.get(group.carriedOver() ? "carriedOver" : "applicants");
        long room = group.turns().get(0).room();
        if (!group.drawn()) {
            String how = group.size() > room ? "group.automatic" : "group.whole";
            return new Part(title, List.of(texts.get(how, group.size(), room)), Table.NONE, List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        for (Turn turn : group.turns()) {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(rows.size() + 1));
            row.add(turn.agbCode());
            row.add(turn.lot().hash());
            if (result.inPatients()) {
                row.add(String.valueOf(turn.size()));
            }
            row.add(String.valueOf(turn.room()));
            row.add(texts.get(turn.starts() ? "yes" : "no"));
            rows.add(row);
        }
        List<String> columns = result.inPatients()
                ? columns("number", "agbCode", "lot", "patients", "room", "starts")
                : columns("number", "agbCode", "lot", "room", "starts");
        List<String> sentences = new ArrayList<>();
        sentences.add(ended ? texts.get("group.ended") : texts.get("group.drawn", group.size(), room));
        sentences.add(texts.get("group.lot", request.startDate().toString()));
        if (!ended) {
            sentences.add(texts.get(fillsUp() ? "group.fillUp" : "group.stop"));
        }
        return new Part(
                title,
                sentences,
                new Table(columns, rows),
                order(group.turns().stream().map(Turn::agbCode).sorted().toList(), ""));
    }

    private Part capacity(Admissions admissions) {
        List<Lot> lots = admissions.lots();
        int places = admissions.capacity().practices();
        List<String> sentences = new ArrayList<>(
                List.of(texts.get(admissions.drawn() ? "capacity.drawn" : "capacity.all", lots.size(), places)));
        List<String> commands = List.of();
        if (admissions.drawn()) {
            String code = admissions.capacity().item();
            sentences.add(texts.get("capacity.lot", request.startDate().toString(), code, places));
            commands = order(lots.stream().map(Lot::agbCode).sorted().toList(), code);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Lot lot : lots) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    lot.agbCode(),
                    lot.hash(),
                    texts.get(rows.size() < places ? "yes" : "no")));
        }
        return new Part(
                texts.get("capacity", item(admissions)),
                sentences,
                new Table(columns("number", "agbCode", "lot", "admitted"), rows),
                commands);
    }

    private List<String> columns(String... names) {
        return List.of(names).stream().map(name -> texts.get("column." + name)).toList();
    }

    /** Returns the commands that print the order of a draw: the lots and AGB codes, each pair on a line. */
    private List<String> order(List<String> agbCodes, String last) {
        List<String> commands = new ArrayList<>();
        commands.add("seed=" + quoted(request.seed()));
        commands.add("start=" + quoted(request.startDate().toString()));
        commands.addAll(codes(agbCodes));
        String text = last.isEmpty()
                ? "printf '%s\\n%s\\n%s' \"$seed\" \"$start\" \"$agb\""
                : "printf '%s\\n%s\\n%s\\n%s' \"$seed\" \"$start\" \"$agb\" " + quoted(last);
        commands.add("for agb in $codes; do");
        commands.add("  echo \"$(" + text + " | sha256sum | cut -c 1-64) $agb\"");
        commands.add("done | LC_ALL=C sort");
        return commands;
    }

    /** Returns the lines that put some AGB codes into a variable. */
    private static List<String> codes(List<String> agbCodes) {
        List<String> lines = new ArrayList<>(List.of("codes='"));
        for (int i = 0; i < agbCodes.size(); i += CODES_IN_A_LINE) {
            lines.add(String.join(" ", agbCodes.subList(i, Math.min(agbCodes.size(), i + CODES_IN_A_LINE))));
        }
        lines.add("'");
        return lines;
    }

    /** Returns a text as the shell takes it literally. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
