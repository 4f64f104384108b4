package nl.mtvp.rules.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.mtvp.rules.command.words.Chapter.Part;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Shows which other choices would help, with the questions that come with them, and what helps where no choice does.
 * What all proposals have in common is said once.
 */
public final class ProposalChapter {

    private final ReportWords words;
    private final Texts texts;
    private final FindingWords wording;

    /** Makes it for some words. */
    public ProposalChapter(ReportWords words) {
        this.words = words;
        texts = words.texts();
        wording = new FindingWords(words);
    }

    /** Returns the chapter on proposals for a plan; null: there is nothing to solve. */
    public @Nullable Chapter of(Proposals proposals, PracticePlan plan) {
        if (proposals.result() == Result.NOTHING_TO_SOLVE) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        if (!proposals.proposals().isEmpty()) {
            parts.addAll(found(proposals.proposals(), proposals.unsolved().isEmpty()));
        }
        boolean early = proposals.result().isEarly();
        if (early) {
            parts.add(new Part(texts.get("proposals." + proposals.result()), List.of()));
        }
        addList(
                parts,
                early ? "proposals.left" : "proposals.unsolved",
                proposals.unsolved().stream()
                        .map(finding -> withRule(finding.remedy(texts.language()), finding))
                        .distinct()
                        .toList());
        return new Chapter(texts.get("proposals"), parts).inWords(words.withTitles(plan));
    }

    private List<Part> found(List<Proposal> proposals, boolean all) {
        List<Part> parts = new ArrayList<>();
        String solved = texts.get(all ? "proposals.all" : "proposals.most");
        List<String> common = common(proposals, this::changes);
        List<String> commonQuestions = common(proposals, this::questions);
        if (!common.isEmpty()) {
            parts.add(new Part(
                    texts.count(proposals.size() == 1 ? "proposals.only" : "proposals.common", common.size(), solved),
                    common));
        }
        List<Alternative> alternatives = proposals.stream()
                .map(proposal -> new Alternative(
                        without(common, changes(proposal)), without(commonQuestions, questions(proposal))))
                .toList();
        if (proposals.size() > 1) {
            addAlternatives(
                    parts, texts.get(common.isEmpty() ? "proposals.oneOf" : "proposals.besides", solved), alternatives);
        }
        addList(parts, "proposals.questions", commonQuestions);
        addList(
                parts,
                "proposals.advice",
                proposals.stream()
                        .flatMap(proposal -> proposal.advice().stream())
                        .map(finding -> withRule(finding.message(texts.language()), finding))
                        .distinct()
                        .toList());
        return parts;
    }

    /** Adds alternatives; those that ask nothing and change one thing become a list. */
    private void addAlternatives(List<Part> parts, String lead, List<Alternative> alternatives) {
        boolean listed = alternatives.get(0).questions.isEmpty()
                && alternatives.stream().allMatch(alternative -> alternative.changes.size() == 1);
        parts.add(new Part(
                lead,
                !listed
                        ? List.of()
                        : alternatives.stream()
                                .filter(alternative -> alternative.questions.isEmpty())
                                .map(alternative -> alternative.changes.get(0))
                                .toList()));
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            if (!listed) {
                addList(parts, "proposals.number", alternative.changes, i + 1);
                addList(parts, "proposals.questions", alternative.questions);
            } else {
                addList(parts, "proposals.or", alternative.questions, alternative.changes.get(0));
            }
        }
    }

    private void addList(List<Part> parts, String key, List<String> points, Object... values) {
        if (!points.isEmpty()) {
            parts.add(new Part(texts.get(key, values), points));
        }
    }

    private List<String> changes(Proposal proposal) {
        return proposal.changes().stream()
                .map((Change change) -> change.inWords(texts.language()))
                .toList();
    }

    private List<String> questions(Proposal proposal) {
        return proposal.open().stream()
                .map(finding -> question(finding, proposal.plan()))
                .distinct()
                .toList();
    }

    private String question(Finding finding, PracticePlan plan) {
        FindingWords.Wording found = wording.of(finding, plan);
        String needs =
                found.needs().isEmpty() ? "" : " " + texts.get("proposals.needs", String.join(", ", found.needs()));
        return withRule(found.message() + needs, finding);
    }

    private static String withRule(String text, Finding finding) {
        return text + " [" + finding.rule() + "]";
    }

    private static List<String> common(List<Proposal> proposals, Function<Proposal, List<String>> of) {
        List<String> common = new ArrayList<>(of.apply(proposals.get(0)));
        proposals.forEach(proposal -> common.retainAll(of.apply(proposal)));
        return common;
    }

    private static List<String> without(List<String> common, List<String> all) {
        return all.stream().filter(one -> !common.contains(one)).toList();
    }

    /**
     * What a proposal does not have in common with the others.
     *
     * @param questions what is still to be answered with it
     */
    private record Alternative(List<String> changes, List<String> questions) {}
}
