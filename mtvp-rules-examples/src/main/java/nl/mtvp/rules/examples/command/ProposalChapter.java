package nl.mtvp.rules.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.examples.command.Chapter.Part;
import nl.mtvp.rules.report.Finding;

/** Tells people what would mend a plan. What all proposals have in common is said once. */
final class ProposalChapter {

    private final Texts texts;

    ProposalChapter(Texts texts) {
        this.texts = texts;
    }

    /** The chapter; empty: there is nothing to mend. */
    Optional<Chapter> of(Proposals proposals) {
        return switch (proposals.result()) {
            case NOTHING_TO_MEND -> Optional.empty();
            case FOUND -> Optional.of(chapter(found(proposals.proposals())));
            case NONE_EXISTS -> Optional.of(chapter(List.of(new Part(texts.get("proposals.NONE_EXISTS"),
                    proposals.unmendable().stream().map(this::violation).toList()))));
            case GIVEN_UP -> Optional.of(chapter(List.of(new Part(texts.get("proposals.GIVEN_UP"), List.of()))));
        };
    }

    private Chapter chapter(List<Part> parts) {
        return new Chapter(texts.get("proposals"), parts);
    }

    private String violation(Finding finding) {
        return texts.get("proposals.unmendable", finding.message(texts.language()), finding.rule(), finding.year());
    }

    private List<Part> found(List<Proposal> proposals) {
        List<Change> common = new ArrayList<>(proposals.get(0).changes());
        proposals.forEach(proposal -> common.retainAll(proposal.changes()));
        List<List<Change>> others = proposals.stream().map(proposal -> proposal.changes().stream()
                .filter(change -> !common.contains(change)).toList()).toList();
        List<Part> parts = new ArrayList<>();
        if (!common.isEmpty()) {
            parts.add(new Part(texts.count(proposals.size() == 1 ? "proposals.only" : "proposals.common",
                    common.size()), words(common)));
        }
        if (others.stream().allMatch(rest -> rest.size() == 1)) {
            parts.add(new Part(texts.get(common.isEmpty() ? "proposals.oneOf" : "proposals.besides"),
                    others.stream().flatMap(List::stream).map(change -> change.inWords(texts.language())).toList()));
        } else if (proposals.size() > 1) {
            for (int i = 0; i < others.size(); i++) {
                parts.add(new Part(texts.get("proposals.number", i + 1), words(others.get(i))));
            }
        }
        String advice = proposals.stream().flatMap(proposal -> proposal.advice().stream()).map(Finding::rule).distinct().sorted()
                .collect(Collectors.joining(", "));
        if (!advice.isEmpty()) {
            parts.add(new Part(texts.get("proposals.advice", advice), List.of()));
        }
        return parts;
    }

    private List<String> words(List<Change> changes) {
        return changes.stream().map(change -> change.inWords(texts.language())).toList();
    }
}
