package nl.mtvp.rules.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.Language;
import nl.mtvp.rules.report.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    /** A property that a rule asks for and that has no words here would be told to a practice by its name in the plan. */
    @ParameterizedTest
    @EnumSource
    void everythingThatARuleNeedsHasWords(Language language) {
        Vocabulary vocabulary = new Vocabulary(Texts.in(language));
        List<RuleDescription> rules = PlanValidator.create().rules();

        assertThat(rules.stream().flatMap(rule -> Stream.concat(rule.needs().stream(), rule.givens().stream())).distinct())
                .hasSizeGreaterThan(60).allSatisfy(need -> {
                    String name = need.replaceFirst("^/(facts/)?", "").replace('/', '.');
                    assertThat(vocabulary.property(need.startsWith("/") ? need : "/choices/3/facts/" + need))
                            .isEqualTo(Texts.in(language).bundle().getString("property." + name));
                });
    }

    @Test
    void aPropertyOfARegionThatIsNotKnownHereIsCalledByItsName() {
        Vocabulary vocabulary = new Vocabulary(Texts.in(Language.DUTCH));

        assertThat(vocabulary.property("/choices/12/facts/windmills")).isEqualTo("windmills");
        assertThat(vocabulary.property("/facts/windmills")).isEqualTo("windmills");
        assertThat(vocabulary.property("/choices/0/plannedStart")).isEqualTo("geplande begindatum");
    }

    @Test
    void valuesAreInWords() {
        Vocabulary vocabulary = new Vocabulary(Texts.in(Language.DUTCH));

        assertThat(vocabulary.value(true)).isEqualTo("ja");
        assertThat(vocabulary.value(LocalDate.of(2023, 4, 1))).isEqualTo("1 april 2023");
        assertThat(vocabulary.value(Set.of("PRACTICE", "EXISTING_GROUP", "LEAN"))).isEqualTo("LEAN, in de eigen praktijk, in een bestaande groep");
        assertThat(vocabulary.value(List.of())).isEqualTo("geen");
    }
}
