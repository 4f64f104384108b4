package nl.mtvp.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * The bytecode of a condition, in which one limit is moved by one, or one question always has the same answer. A limit
 * is a whole number that the condition passes to a question or compares with; a year, a month and a day in a row are
 * one limit. What a function asks that the condition calls is not changed.
 */
final class ConditionCode {

    private static final int API = Opcodes.ASM9;

    private final Class<?> type;
    private final byte[] code;

    private ConditionCode(Class<?> type, byte[] code) {
        this.type = type;
        this.code = code;
    }

    /**
     * A changed condition.
     *
     * @param change what is done to it, in words that follow "is"
     * @param predicate evaluates it on a fact
     */
    record Variant(String change, Predicate1<Object> predicate) {}

    /**
     * Returns the condition with each change.
     *
     * @throws IllegalStateException if its bytecode is not beside the compiled rules
     */
    static List<Variant> variants(RuleCondition condition) {
        Class<?> type = condition.predicate().getClass();
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the code of the condition " + condition + " was not found: " + path);
            }
            return new ConditionCode(type, in.readAllBytes()).variants();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private List<Variant> variants() {
        List<Change> changes = new ArrayList<>();
        changed(-1, changes);
        // The answer of the only question is that of the condition, which is changed as a whole.
        boolean isOneQuestion = changes.stream().filter(Change::isAnswer).count() <= 2;
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (!change.isAnswer() || !isOneQuestion) {
                byte[] changed = changed(i, new ArrayList<>());
                variants.add(new Variant(change.words(), new Loader(type).predicate(changed)));
            }
        }
        return variants;
    }

    /** Returns the bytecode with one of its changes, and lists all of them. */
    private byte[] changed(int wanted, List<Change> changes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(code)
                .accept(
                        new ClassVisitor(API, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                MethodVisitor method =
                                        super.visitMethod(access, name, descriptor, signature, exceptions);
                                return name.equals("test") && (access & Opcodes.ACC_SYNTHETIC) == 0
                                        ? new Editor(method, wanted, changes)
                                        : method;
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    /**
     * A change.
     *
     * @param isAnswer whether it is about the answer of a question; false: about a limit
     */
    private record Change(String words, boolean isAnswer) {}

    /** Loads a changed class beside the original one. */
    private static final class Loader extends ClassLoader {

        private final String name;

        private Loader(Class<?> type) {
            super(type.getClassLoader());
            name = type.getName();
        }

        @SuppressWarnings("unchecked") // a changed condition is evaluated on the same facts
        private Predicate1<Object> predicate(byte[] code) {
            // Drools compiles each condition to an enum of one constant.
            return (Predicate1<Object>) defineClass(name, code, 0, code.length).getEnumConstants()[0];
        }
    }

    /** Passes on the code of a condition, with one change. Constants are held back until it is known who takes them. */
    private static final class Editor extends MethodVisitor {

        private final int wanted;
        private final List<Change> changes;
        private final List<Constant> held = new ArrayList<>();

        private Editor(MethodVisitor next, int wanted, List<Change> changes) {
            super(API, next);
            this.wanted = wanted;
            this.changes = changes;
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

        /** Lists a change. Returns whether it is the one to be made. */
        private boolean makes(String words, boolean isAnswer) {
            long before = changes.stream()
                    .filter(other -> other.words().startsWith(words))
                    .count();
            changes.add(new Change(before == 0 ? words : words + ", place " + (before + 1), isAnswer));
            return changes.size() - 1 == wanted;
        }

        private void passOn() {
            held.forEach(constant -> constant.pass().run());
            held.clear();
        }

        private void hold(int number) {
            held.add(new Constant(number, () -> push(number)));
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

        /** Moves a limit that was held back, if this is the change to be made. */
        private void move(int index) {
            int limit = (Integer) Objects.requireNonNull(held.get(index).value());
            for (int moved : new int[] {limit - 1, limit + 1}) {
                if (makes("asked with " + moved + " in place of " + limit, false)) {
                    held.set(index, new Constant(limit, () -> push(moved)));
                }
            }
        }

        private void moveDate(int index, LocalDate limit) {
            for (LocalDate moved : List.of(limit.minusDays(1), limit.plusDays(1))) {
                if (makes("asked with " + moved + " in place of " + limit, false)) {
                    held.set(index, new Constant(null, () -> push(moved.getYear())));
                    held.set(index + 1, new Constant(null, () -> push(moved.getMonthValue())));
                    held.set(index + 2, new Constant(null, () -> push(moved.getDayOfMonth())));
                }
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
                if (day != null) {
                    moveDate(i, day);
                    i += 2;
                } else if (parameters[i - first].equals(Type.INT_TYPE)
                        && held.get(i).value() instanceof Integer) {
                    move(i);
                }
            }
            String question = words(owner, name, Math.max(first, 0));
            passOn();
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (Type.getReturnType(descriptor).equals(Type.BOOLEAN_TYPE)) {
                answer(question);
            }
        }

        private void answer(String question) {
            boolean yes = makes("asked with yes for " + question, true);
            boolean no = makes("asked with no for " + question, true);
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
                return "the comparison with " + constants;
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
            } else {
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
            if (opcode >= Opcodes.IF_ICMPEQ
                    && opcode <= Opcodes.IF_ICMPLE
                    && !held.isEmpty()
                    && held.get(held.size() - 1).value() instanceof Integer) {
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
