package nl.mtvp.rules.explain;

import nl.mtvp.rules.report.Language;

/** One change of a plan that a proposal makes. */
public sealed interface Change permits AddedChoice, FactChange, WithdrawnChoice {

    /** What the practice would do, in a sentence. */
    String inWords(Language language);
}
