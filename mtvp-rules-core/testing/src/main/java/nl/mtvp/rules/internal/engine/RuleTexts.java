package nl.mtvp.rules.internal.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.NearestName;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads the text of a rule file before it is compiled, and finds what its rules ask of a fact that the fact does not
 * answer: the compiler names neither the rule nor the line, nor what the fact does answer.
 */
public final class RuleTexts {

    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "in",
            "matches",
            "contains",
            "excludes",
            "memberOf",
            "soundslike",
            "str",
            "instanceof",
            "new",
            "true",
            "false",
            "null",
            "this");

    private static final Pattern HEADER =
            Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"(.*?)^\\s*when\\b", Pattern.MULTILINE | Pattern.DOTALL);
    /** What is no attribute in the header of a rule: comments, metadata and texts. */
    private static final Pattern OTHER_WORDS = Pattern.compile("//[^\n]*|@\\w+|\"[^\"]*\"");

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\b(salience|no-loop|lock-on-active|enabled|auto-focus|agenda-group|activation-group|ruleflow-group|duration"
                    + "|timer|calendars|date-effective|date-expires)\\b");

    private static final Set<String> OF_EVERY_OBJECT =
            Stream.of(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    private final String path;
    private final List<String> lines;
    private final PackageDescr file;
    private final ClassLoader classes;
    private final Set<String> functions = new HashSet<>();
    private final List<String> errors = new ArrayList<>();

    private RuleTexts(String path, String text, PackageDescr file, ClassLoader classes) {
        this.path = path;
        this.file = file;
        this.classes = classes;
        lines = text.lines().toList();
        file.getFunctions().forEach(function -> functions.add(function.getName()));
        file.getFunctionImports().forEach(function -> functions.add(lastName(function.getTarget())));
    }

    /**
     * Returns a sentence on each mistake, with what to do; empty: there is none, or the file cannot be parsed, of which
     * the compiler tells the line.
     *
     * @param path path of the file, for the sentences
     * @param text what it holds
     * @param classes holds the classes that it imports
     */
    public static List<String> errors(String path, String text, ClassLoader classes) {
        List<String> attributes = attributes(path, text);
        if (!attributes.isEmpty()) {
            return attributes; // before the metadata, the parser does not understand them
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr file;
        try {
            file = parser.parse(false, text);
        } catch (DroolsParserException e) {
            return List.of();
        }
        if (parser.hasErrors()) {
            return List.of();
        }
        RuleTexts texts = new RuleTexts(path, text, file, classes);
        file.getRules().forEach(texts::check);
        return texts.errors;
    }

    private static List<String> attributes(String path, String text) {
        List<String> errors = new ArrayList<>();
        Matcher rule = HEADER.matcher(text);
        while (rule.find()) {
            String header = OTHER_WORDS
                    .matcher(rule.group(2))
                    .replaceAll(word -> " ".repeat(word.group().length()));
            Matcher attribute = ATTRIBUTE.matcher(header);
            if (attribute.find()) {
                String before = text.substring(0, rule.start(2) + attribute.start());
                errors.add(path + ", line " + (before.lines().count() + (before.endsWith("\n") ? 1 : 0)) + ": rule \""
                        + rule.group(1) + "\" has the attribute " + attribute.group() + ".\n"
                        + CompiledRule.NO_ATTRIBUTES);
            }
        }
        return errors;
    }

    private void check(RuleDescr rule) {
        PatternDescr pattern = onlyPattern(rule);
        if (pattern == null) {
            return;
        }
        Class<?> fact = type(pattern.getObjectType());
        if (fact == null) {
            Set<String> known = RulePurpose.factNames();
            add(
                    rule,
                    pattern.getObjectType(),
                    "matches " + pattern.getObjectType() + ", which the file does not import",
                    NearestName.hint(known, pattern.getObjectType()) + "A rule matches one of " + known + ".");
            return;
        }
        Map<String, Class<?>> variables = new HashMap<>();
        if (pattern.getIdentifier() != null) {
            variables.put(pattern.getIdentifier(), fact);
        }
        file.getGlobals().forEach(global -> {
            Class<?> type = type(global.getType());
            if (type != null) {
                variables.put(global.getIdentifier(), type);
            }
        });
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                new Expression(rule, expression.getExpression(), fact, variables).check();
            }
        }
        new Expression(rule, String.valueOf(rule.getConsequence()), null, variables).check();
    }

    /** Returns the one pattern of a rule; null: it has another shape, of which there is a sentence now. */
    private @Nullable PatternDescr onlyPattern(RuleDescr rule) {
        PatternDescr only = null;
        for (BaseDescr part : parts(rule.getLhs()).toList()) {
            RuleShape shape = shape(part);
            if (shape == null && only == null) {
                only = (PatternDescr) part;
            } else {
                RuleShape wrong = shape == null ? RuleShape.JOIN : shape;
                errors.add(place(rule.getLine()) + ": rule \"" + rule.getName() + "\" " + wrong.words() + ".\n"
                        + wrong.remedy());
                return null;
            }
        }
        return only;
    }

    private static Stream<BaseDescr> parts(BaseDescr part) {
        return part instanceof AndDescr all ? all.getDescrs().stream().flatMap(RuleTexts::parts) : Stream.of(part);
    }

    private static @Nullable RuleShape shape(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            BaseDescr source = pattern.getSource();
            return source == null
                    ? null
                    : source instanceof FromDescr
                            ? RuleShape.FROM
                            : source instanceof AccumulateDescr || source instanceof CollectDescr
                                    ? RuleShape.ACCUMULATE
                                    : RuleShape.OTHER;
        }
        return part instanceof NotDescr
                ? RuleShape.NOT
                : part instanceof ExistsDescr
                        ? RuleShape.EXISTS
                        : part instanceof ForallDescr
                                ? RuleShape.FORALL
                                : part instanceof OrDescr
                                        ? RuleShape.OR
                                        : part instanceof EvalDescr ? RuleShape.EVAL : RuleShape.OTHER;
    }

    /** Returns the class that the file means by a name; null: there is none. */
    private @Nullable Class<?> type(String name) {
        Stream<String> imported = file.getImports().stream()
                .map(one -> one.getTarget())
                .filter(target -> target.endsWith(".*") || lastName(target).equals(name))
                .map(target -> target.endsWith(".*") ? target.substring(0, target.length() - 1) + name : target);
        return Stream.concat(imported, Stream.of(name, "java.lang." + name, file.getName() + "." + name))
                .<Class<?>>map(this::load)
                .filter(type -> type != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, classes);
        } catch (ClassNotFoundException | LinkageError e) {
            return null; // maybe it is in another package
        }
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void add(RuleDescr rule, String word, String what, String remedy) {
        int line = rule.getLine();
        while (line < lines.size() && !lines.get(line - 1).contains(word)) {
            line++;
        }
        errors.add(place(line) + ": rule \"" + rule.getName() + "\" " + what + ".\n" + remedy);
    }

    private String place(int line) {
        return path + ", line " + line;
    }

    /** A constraint or a consequence, whose names are looked up from the left to the right. */
    private final class Expression {

        private final RuleDescr rule;
        private final String text;
        private final @Nullable Class<?> fact;
        private final Map<String, Class<?>> variables;
        private int at;

        /**
         * Creates an expression.
         *
         * @param fact class of the fact that a constraint asks; null: it is a consequence, whose names are variables
         */
        Expression(RuleDescr rule, String text, @Nullable Class<?> fact, Map<String, Class<?>> variables) {
            this.rule = rule;
            this.text = text;
            this.fact = fact;
            this.variables = variables;
        }

        void check() {
            while (at < text.length()) {
                char next = text.charAt(at);
                if (next == '"' || next == '\'') {
                    skipLiteral(next);
                } else if (Character.isJavaIdentifierStart(next)) {
                    checkChain();
                } else if (Character.isDigit(next)) {
                    name();
                } else {
                    at++;
                }
            }
        }

        /** Checks a name and what is asked of it, as in {@code plan.yes("/x")}. */
        private void checkChain() {
            String name = name();
            if (fact == null && name.equals("if")) {
                String written = text.substring(at - name.length(), text.indexOf('(', at) + 1);
                add(
                        rule,
                        written,
                        "asks with if in its consequence",
                        "Ask in a condition: only there an unknown fact makes an open point, and only there the test changes what is asked.");
            }
            Class<?> type = variables.get(name);
            if (type == null && fact != null && isQuestion(name)) {
                type = answer(fact, name, isCall());
            } else if (type == null && fact == null && name.startsWith("$")) {
                add(
                        rule,
                        name,
                        "uses " + name + " in its consequence, which its pattern does not bind",
                        NearestName.hint(variables.keySet(), name) + "Write " + name + " : before the pattern.");
            }
            skipArguments();
            while (at < text.length() && text.charAt(at) == '.') {
                at++;
                String member = name();
                boolean call = isCall();
                type = type == null || !call && fact == null ? null : answer(type, member, call);
                skipArguments();
            }
        }

        private boolean isQuestion(String name) {
            return !WORDS.contains(name)
                    && !functions.contains(name)
                    && !name.startsWith("$")
                    && !Character.isUpperCase(name.charAt(0));
        }

        private boolean isCall() {
            return at < text.length() && text.charAt(at) == '(';
        }

        private String name() {
            int begin = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return text.substring(begin, at);
        }

        /** Checks the arguments of a call, and moves behind them. */
        private void skipArguments() {
            if (!isCall()) {
                return;
            }
            int begin = ++at;
            for (int depth = 1; depth > 0 && at < text.length(); ) {
                char next = text.charAt(at);
                if (next == '"' || next == '\'') {
                    skipLiteral(next);
                } else {
                    depth += next == '(' ? 1 : next == ')' ? -1 : 0;
                    at++;
                }
            }
            new Expression(rule, text.substring(begin, at - 1), fact, variables).check();
        }

        private void skipLiteral(char quote) {
            at++;
            while (at < text.length() && text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }

        /**
         * Returns the class of an answer; null: it is not known, or there is none, of which there is a sentence now.
         */
        private @Nullable Class<?> answer(Class<?> asked, String name, boolean call) {
            Set<Class<?>> types = methods(asked)
                    .filter(method -> call
                            ? method.getName().equals(name)
                            : method.getParameterCount() == 0 && names(method).contains(name))
                    .map(Method::getReturnType)
                    .collect(Collectors.toSet());
            if (types.isEmpty()) {
                Set<String> known = methods(asked)
                        .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                        .map(method -> call ? method.getName() : shortName(method))
                        .collect(Collectors.toCollection(TreeSet::new));
                add(
                        rule,
                        name,
                        "asks " + asked.getSimpleName() + " for " + name + ", which it does not answer",
                        NearestName.hint(known, name) + asked.getSimpleName() + " answers " + String.join(", ", known)
                                + ".");
            }
            return types.size() == 1 ? types.iterator().next() : null;
        }

        private static Stream<Method> methods(Class<?> type) {
            return Stream.concat(Stream.of(type.getMethods()), Stream.of(Object.class.getMethods()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()));
        }

        private static List<String> names(Method method) {
            return List.of(method.getName(), shortName(method));
        }

        /** Returns the name under which a constraint asks for a property. */
        private static String shortName(Method method) {
            String name = method.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            boolean property = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
            return property && method.getParameterCount() == 0
                    ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1)
                    : name;
        }
    }
}
