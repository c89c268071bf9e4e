package tandem.architecture;

import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

/// A method as compiled: what it calls, and which methods it hands on as lambdas or method references.
///
/// @param calls in the order of the code
record CodeUnit(Name name, boolean isLambda, List<Call> calls, List<Handed> handed) {

    /// A method, by the class that a call names.
    record Name(String owner, String method, String descriptor) {
        @Override
        public String toString() {
            return owner.substring(owner.lastIndexOf('.') + 1) + "." + method;
        }
    }

    /// @param isLast whether nothing comes after it but the return of its result
    record Call(Name target, boolean isLast) {}

    /// @param type the functional interface that the target becomes
    record Handed(Name target, String type) {}

    static CodeUnit of(String owner, MethodModel method) {
        Name name = new Name(
                owner, method.methodName().stringValue(), method.methodType().stringValue());
        List<Call> calls = new ArrayList<>();
        List<Handed> handed = new ArrayList<>();
        method.code().ifPresent(code -> read(code, calls, handed));
        return new CodeUnit(name, name.method().startsWith("lambda$"), calls, handed);
    }

    private static void read(CodeModel code, List<Call> calls, List<Handed> handed) {
        List<Instruction> instructions = code.elementStream()
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        for (int i = 0; i < instructions.size(); i++) {
            switch (instructions.get(i)) {
                case InvokeInstruction invoke -> {
                    List<Instruction> rest = instructions.subList(i + 1, instructions.size());
                    calls.add(new Call(target(invoke), rest.stream().allMatch(CodeUnit::onlyReturns)));
                }
                case InvokeDynamicInstruction dynamic -> addHanded(dynamic, handed);
                default -> {}
            }
        }
    }

    private static Name target(InvokeInstruction invoke) {
        return new Name(
                className(invoke.owner().asSymbol()),
                invoke.name().stringValue(),
                invoke.type().stringValue());
    }

    private static void addHanded(InvokeDynamicInstruction dynamic, List<Handed> handed) {
        String type = className(dynamic.typeSymbol().returnType());
        dynamic.invokedynamic().bootstrap().arguments().stream()
                .filter(MethodHandleEntry.class::isInstance)
                .map(argument -> ((MethodHandleEntry) argument).asSymbol())
                .map(method -> new Name(className(method.owner()), method.methodName(), method.lookupDescriptor()))
                .forEach(target -> handed.add(new Handed(target, type)));
    }

    private static boolean onlyReturns(Instruction instruction) {
        return switch (instruction) {
            case ReturnInstruction _, TypeCheckInstruction _, StackInstruction _, ConstantInstruction _ -> true;
            case InvokeInstruction boxes ->
                boxes.opcode() == Opcode.INVOKESTATIC && boxes.name().equalsString("valueOf");
            default -> false;
        };
    }

    private static String className(ClassDesc type) {
        return type.packageName() + "." + type.displayName();
    }
}
