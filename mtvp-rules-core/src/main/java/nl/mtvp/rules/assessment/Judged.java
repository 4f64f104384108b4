package nl.mtvp.rules.assessment;

/** What a judging rule matches and reports on. */
public sealed interface Judged permits AssessedYear, QualifiedChoice {}
