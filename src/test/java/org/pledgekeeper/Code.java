package org.pledgekeeper;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.stream.Stream;

/** The classes of the product, and what {@link ArchitectureTests} asks of them. */
final class Code {

    static final String HOUSE = "org.pledgekeeper";

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(HOUSE);

    /** What carries facts, choices, promises or failures between rooms: no rule hides in it. */
    static final DescribedPredicate<JavaClass> CARRIES_FACTS =
            DescribedPredicate.describe(
                    "carry facts",
                    type ->
                            type.isRecord()
                                    || type.isEnum()
                                    || type.isInterface()
                                    || type.isAssignableTo(Throwable.class));

    static final DescribedPredicate<JavaClass> HOLD_SQL =
            DescribedPredicate.describe(
                    "are queries", type -> outermost(type).getSimpleName().endsWith("Query"));

    static final DescribedPredicate<JavaCall<?>> ASKS_THE_MACHINE_FOR_THE_TIME =
            DescribedPredicate.describe(
                    "the machine is asked for the time",
                    call ->
                            call.getName().equals("currentTimeMillis")
                                    || call.getName().equals("now")
                                            && call.getTargetOwner()
                                                    .getPackageName()
                                                    .startsWith("java.time")
                                            && takesNoClock(call)
                                    || call.getTargetOwner().isEquivalentTo(Clock.class)
                                            && call.getName().startsWith("system"));

    private Code() {}

    private static boolean takesNoClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Code::outermost).orElse(type);
    }

    static ArchCondition<JavaMethod> notMentionEntities() {
        return new ArchCondition<>("not take or give entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getRawParameterTypes().stream(),
                                Stream.of(method.getRawReturnType()))
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(
                                type ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method,
                                                        method.getFullName()
                                                                + " mentions "
                                                                + type.getSimpleName())));
            }
        };
    }
}
