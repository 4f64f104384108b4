/**
 * The library as a module. Whoever requires it gets everything that it needs, and every region on the module path.
 *
 * <p>It is open because class loaders find the texts of rules, as they do those of regions. The modules of Drools have
 * fixed names, though no descriptors.
 */
@SuppressWarnings("requires-automatic")
open module nl.mtvp.rules.core {
    requires org.drools.canonicalmodel;
    requires org.drools.modelcompiler;
    requires org.drools.util;
    requires org.slf4j;
    requires tools.jackson.core;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports nl.mtvp.rules;
    exports nl.mtvp.rules.answers;
    exports nl.mtvp.rules.assessment;
    exports nl.mtvp.rules.batch;
    exports nl.mtvp.rules.comparison;
    exports nl.mtvp.rules.explain;
    exports nl.mtvp.rules.form;
    exports nl.mtvp.rules.intake;
    exports nl.mtvp.rules.io;
    exports nl.mtvp.rules.plan;
    exports nl.mtvp.rules.region;
    exports nl.mtvp.rules.report;
    exports nl.mtvp.rules.terms;

    uses nl.mtvp.rules.region.RegionModule;
}
