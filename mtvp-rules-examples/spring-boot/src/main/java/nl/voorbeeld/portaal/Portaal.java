package nl.voorbeeld.portaal;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.terms.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A web application that judges the plans that are posted to it. */
@SpringBootApplication
public class Portaal {

    public static void main(String[] args) {
        SpringApplication.run(Portaal.class, args);
    }

    /** Makes the pages, for any number of requests at once. */
    @Bean
    HtmlPages pages(PlanValidator validator) {
        return HtmlPages.in(Language.DUTCH, validator);
    }
}
