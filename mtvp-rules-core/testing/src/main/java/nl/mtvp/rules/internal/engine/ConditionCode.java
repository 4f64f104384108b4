package nl.mtvp.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The bytecode of a condition and of the functions of its region that it calls, in which one limit is moved by one, or
 * one question always has the same answer. A limit is a whole number that is passed to a question, compared with, or
 * returned by a function; a year, a month and a day in a row are one limit, and so is a day that is written as text. In
 * Java classes of the region that a condition calls, limits are moved and questions are not answered otherwise.
 */
final class ConditionCode {

    private static final int API = Opcodes.ASM9;

    private final Class<?> type;
    /** The class of the condition and those of the functions, by their names with slashes. */
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    /** The package of the rules with slashes, one of which it ends with: conditions are in packages below it. */
    private final String rulePackage;

    private ConditionCode(Class<?> type) {
        this.type = type;
        String name = Type.getInternalName(type);
        rulePackage = name.substring(0, name.lastIndexOf('/', name.lastIndexOf('/') - 1) + 1);
    }

    /**
     * A changed condition.
     *
     * @param change what is done to it, in words that follow "is"
     * @param limit the limit that is moved; null: a question is answered
     * @param predicate evaluates it on a fact
     */
    record Variant(String change, @Nullable MovedLimit limit, Predicate1<Object> predicate) {}

    /**
     * Returns the condition with each change.
     *
     * @throws IllegalStateException if its bytecode is not beside the compiled rules
     */
    static List<Variant> variants(RuleCondition condition) {
        return new ConditionCode(condition.predicate().getClass()).variants();
    }

    private List<Variant> variants() {
        List<Change> changes = new ArrayList<>();
        change(-1, changes);
        // The answer of the only question is that of the condition, which is changed as a whole.
        boolean isOneQuestion = changes.stream()
                        .filter(change -> change.isAnswer() && change.function() == null)
                        .count()
                <= 2;
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (!change.isAnswer() || change.function() != null || !isOneQuestion) {
                variants.add(new Variant(
                        change.words(),
                        change.limit(),
                        new Loader(type.getClassLoader(), change(i, new ArrayList<>())).predicate(type)));
            }
        }
        return variants;
    }

    /** Returns the bytecode with one of its changes, by the names of the classes, and lists all changes. */
    private Map<String, byte[]> change(int wanted, List<Change> changes) {
        Map<String, byte[]> changed = new HashMap<>();
        Set<Method> methods = new LinkedHashSet<>();
        Deque<Method> next = new ArrayDeque<>(List.of(new Method(Type.getInternalName(type), "test", null)));
        while (!next.isEmpty()) {
            Method method = next.remove();
            if (methods.add(method)) {
                changed.put(method.owner(), change(method, changed.get(method.owner()), wanted, changes, next));
            }
        }
        return changed;
    }

    /**
     * A method that a condition runs.
     *
     * @param descriptor null: it is the condition itself
     */
    private record Method(
            String owner, String name, @Nullable String descriptor) {

        private boolean isNumber() {
            return descriptor != null && Type.getReturnType(descriptor).equals(Type.INT_TYPE);
        }

        private boolean is(int access, String otherName, String otherDescriptor) {
            return name.equals(otherName)
                    && (descriptor == null
                            ? (access & Opcodes.ACC_SYNTHETIC) == 0
                            : descriptor.equals(otherDescriptor));
        }
    }

    private byte[] change(
            Method method, byte @Nullable [] before, int wanted, List<Change> changes, Deque<Method> called) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(before == null ? code(method.owner()) : before)
                .accept(
                        new ClassVisitor(API, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
                                return method.is(access, name, descriptor)
                                        ? new Editor(next, rulePackage, method, wanted, changes, called)
                                        : next;
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    private byte[] code(String name) {
        return classes.computeIfAbsent(name, any -> {
            String path = name + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("the code of a condition was not found: " + path);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be read", e);
            }
        });
    }

    /**
     * A change.
     *
     * @param function the function in which it is made; null: in the condition itself
     * @param limit the limit that is moved; null: a question is answered
     */
    private record Change(
            String words,
            @Nullable String function,
            @Nullable MovedLimit limit) {

        private boolean isAnswer() {
            return limit == null;
        }
    }

    /** Loads changed classes beside the original ones. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> changed;

        private Loader(ClassLoader original, Map<String, byte[]> changed) {
            super(original);
            this.changed = changed;
        }

        @SuppressWarnings("unchecked") // a changed condition is evaluated on the same facts
        private Predicate1<Object> predicate(Class<?> type) {
            try {
                // Drools compiles each condition to an enum of one constant.
                return (Predicate1<Object>) loadClass(type.getName()).getEnumConstants()[0];
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] code = changed.get(name.replace('.', '/'));
            if (code == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, code, 0, code.length) : loaded;
        }
    }

    /** Passes on the code of a condition, with one change. Constants are held back until it is known who takes them. */
    private static final class Editor extends MethodVisitor {

        private final String rulePackage;
        private final Method method;
        private final int wanted;
        private final List<Change> changes;
        private final Deque<Method> called;
        private final List<Constant> held = new ArrayList<>();

        private Editor(
                MethodVisitor next,
                String rulePackage,
                Method method,
                int wanted,
                List<Change> changes,
                Deque<Method> called) {
            super(API, next);
            this.rulePackage = rulePackage;
            this.method = method;
            this.wanted = wanted;
            this.changes = changes;
            this.called = called;
        }

        /**
         * A constant, which is passed on later.
         *
         * @param value its value; for a constant of an enum, its name; null: a variable, such as the fact
         * @param pass passes it on
         */
        private record Constant(@Nullable Object value, Runnable pass) {

            private String words() {
                return value instanceof String text ? "\"" + text + "\"" : Objects.toString(value, "this");
            }
        }

        /** Lists the move of a limit. Returns whether it is the change to be made. */
        private boolean moves(Object limit, Object moved) {
            return makes("asked with " + moved + " in place of " + limit, new MovedLimit(limit, moved));
        }

        /**
         * Lists a change. Returns whether it is the one to be made.
         *
         * @param limit the limit that is moved; null: a question is answered
         */
        private boolean makes(String does, @Nullable MovedLimit limit) {
            String function = method.descriptor() == null ? null : method.name();
            String words = function == null ? does : does + " in " + function + "()";
            long before = changes.stream()
                    .filter(other -> other.words().startsWith(words))
                    .count();
            changes.add(new Change(before == 0 ? words : words + ", place " + (before + 1), function, limit));
            return changes.size() - 1 == wanted;
        }

        private void passOn() {
            held.forEach(constant -> constant.pass().run());
            held.clear();
        }

        private void hold(int number) {
            held.add(new Constant(number, () -> push(number)));
        }

        private void hold(long number) {
            held.add(new Constant(number, () -> super.visitLdcInsn(number)));
        }

        private void push(int number) {
            if (number >= -1 && number <= 5) {
                super.visitInsn(Opcodes.ICONST_0 + number);
            } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
                super.visitIntInsn(Opcodes.SIPUSH, number);
            } else {
                super.visitLdcInsn(number);
            }
        }

        private void moveLong(int index, long limit) {
            for (long moved : new long[] {limit - 1, limit + 1}) {
                if (moves((int) limit, (int) moved)) {
                    held.set(index, new Constant(limit, () -> super.visitLdcInsn(moved)));
                }
            }
        }

        /** Moves a limit that was held back, if this is the change to be made. */
        private void move(int index) {
            int limit = (Integer) Objects.requireNonNull(held.get(index).value());
            for (int moved : new int[] {limit - 1, limit + 1}) {
                if (moves(limit, moved)) {
                    held.set(index, new Constant(limit, () -> push(moved)));
                }
            }
        }

        private void moveDate(int index, LocalDate limit) {
            for (LocalDate moved : List.of(limit.minusDays(1), limit.plusDays(1))) {
                if (moves(limit, moved)) {
                    held.set(index, new Constant(null, () -> push(moved.getYear())));
                    held.set(index + 1, new Constant(null, () -> push(moved.getMonthValue())));
                    held.set(index + 2, new Constant(null, () -> push(moved.getDayOfMonth())));
                }
            }
        }

        private void moveText(int index, LocalDate limit) {
            for (LocalDate moved : List.of(limit.minusDays(1), limit.plusDays(1))) {
                if (moves(limit, moved)) {
                    held.set(index, new Constant(null, () -> super.visitLdcInsn(moved.toString())));
                }
            }
        }

        private boolean isNumberHeld() {
            return !held.isEmpty() && held.get(held.size() - 1).value() instanceof Integer;
        }

        /** Returns the day that a constant writes as text; null: it writes none. */
        private static @Nullable LocalDate writtenDay(Constant constant) {
            try {
                return constant.value() instanceof String text && text.length() == 10 ? LocalDate.parse(text) : null;
            } catch (DateTimeException e) {
                return null;
            }
        }

        private @Nullable LocalDate date(int index) {
            if (index + 2 < held.size()
                    && held.get(index).value() instanceof Integer year
                    && held.get(index + 1).value() instanceof Integer month
                    && held.get(index + 2).value() instanceof Integer day
                    && year > 1900) {
                try {
                    return LocalDate.of(year, month, day);
                } catch (DateTimeException e) {
                    return null; // three numbers that are no day
                }
            }
            return null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            Type[] parameters = Type.getArgumentTypes(descriptor);
            int first = held.size() - parameters.length;
            for (int i = Math.max(first, 0); i < held.size(); i++) {
                LocalDate day = date(i);
                LocalDate written = writtenDay(held.get(i));
                if (written != null) {
                    moveText(i, written);
                } else if (day != null) {
                    moveDate(i, day);
                    i += 2;
                } else if (parameters[i - first].equals(Type.INT_TYPE)
                        && held.get(i).value() instanceof Integer) {
                    move(i);
                } else if (parameters[i - first].equals(Type.LONG_TYPE)
                        && held.get(i).value() instanceof Long limit) {
                    moveLong(i, limit);
                }
            }
            String question = words(owner, name, Math.max(first, 0));
            passOn();
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (opcode == Opcodes.INVOKESTATIC && isOfRegion(owner)) {
                called.add(new Method(owner, name, descriptor));
            }
            if (Type.getReturnType(descriptor).equals(Type.BOOLEAN_TYPE) && isOfRules()) {
                answer(question);
            }
        }

        /** Returns whether a class is in the package of the rules, or in one below it. */
        private boolean isOfRegion(String owner) {
            return owner.startsWith(rulePackage);
        }

        /**
         * Returns whether this is a condition, or a function of a rule file: Drools compiles it to the class of its
         * rules.
         */
        private boolean isOfRules() {
            return method.descriptor() == null || method.owner().startsWith("Rules", rulePackage.length());
        }

        private void answer(String question) {
            boolean yes = makes("asked with yes for " + question, null);
            boolean no = makes("asked with no for " + question, null);
            if (yes || no) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(yes ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
            }
        }

        private String words(String owner, String name, int first) {
            String constants = String.join(
                    ", ",
                    held.subList(first, held.size()).stream()
                            .map(Constant::words)
                            .toList());
            if (owner.endsWith("/EvaluationUtil")) {
                return constants.isEmpty() ? "a comparison" : "the comparison with " + constants;
            }
            String property = name.startsWith("is") && name.length() > 2 && constants.isEmpty()
                    ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
                    : name;
            return constants.isEmpty() ? property : property + "(" + constants + ")";
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                hold(opcode - Opcodes.ICONST_0);
            } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
                hold((long) (opcode - Opcodes.LCONST_0));
            } else {
                if (opcode == Opcodes.IRETURN && method.isNumber() && isNumberHeld()) {
                    move(held.size() - 1);
                }
                passOn();
                super.visitInsn(opcode);
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                passOn();
                super.visitIntInsn(opcode, operand);
            } else {
                hold(operand);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            held.add(new Constant(value, () -> super.visitLdcInsn(value)));
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            held.add(new Constant(null, () -> super.visitVarInsn(opcode, variable)));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC) {
                held.add(new Constant(
                        new StringBuilder(name), () -> super.visitFieldInsn(opcode, owner, name, descriptor)));
            } else {
                passOn();
                super.visitFieldInsn(opcode, owner, name, descriptor);
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE && isNumberHeld()) {
                move(held.size() - 1);
            }
            passOn();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTypeInsn(int opcode, String name) {
            passOn();
            super.visitTypeInsn(opcode, name);
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            passOn();
            super.visitIincInsn(variable, increment);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            passOn();
            super.visitTableSwitchInsn(min, max, other, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            passOn();
            super.visitLookupSwitchInsn(other, keys, labels);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            passOn();
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        @Override
        public void visitLabel(Label label) {
            passOn();
            super.visitLabel(label);
        }

        @Override
        public void visitFrame(
                int type, int locals, Object @Nullable [] local, int stacked, Object @Nullable [] stack) {
            passOn();
            super.visitFrame(type, locals, local, stacked, stack);
        }
    }
}
