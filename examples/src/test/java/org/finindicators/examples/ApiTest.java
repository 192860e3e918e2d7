/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.aggregate.Distribution;
import org.finindicators.assessment.Assessment;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Measurement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.monitoring.KeyIndicatorPage;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.panel.PanelResult;
import org.finindicators.report.Document;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.surveillance.TrendAnalysis;
import org.finindicators.tables.Constants;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;

/** What the public types of the four modules have in common. */
class ApiTest {
    private static final int COMPONENTS = 8;
    private static final List<Class<?>> TYPES =
            PublicTypes.all().stream().flatMap(PublicTypes::within).toList();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/examples/") && !location.contains("testkit"))
            .importPackages("org.finindicators");

    /** Types that end in s and whose singular is another type that they do not hold, with the reason. */
    private static final Map<String, String> NOT_PLURALS = Map.of(
            "Balances", "the reported figures of an item; Kind.Balance is the kind of such an item",
            "Checks", "the door to validation; Sound.Check is what a provider calls");

    /** Methods that may take three of one type in a row, with the reason. */
    private static final Map<String, String> IN_A_ROW = Map.of(
            "number.Intake.add(String, String, String)", "place, value and sentence, as a violation has them",
            "validation.Violation.new(String, String, String)", "the record without its last component",
            "tables.source.SourceFaults.add(String, String, String)", "a violation's parts, as Intake takes them",
            "tables.source.SourceFaults.add(long, String, String, String, String)",
                    "a violation's parts, with the row");

    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, BigDecimal[].class, long.class, int.class);
    private static final Set<Class<?>> DATES = Set.of(LocalDate.class, LocalDate[].class);
    private static final Set<Class<?>> CURRENCIES = Set.of(Currency.class);

    @Test
    void parameters_areNeverBoolean() {
        assertThat(publicMembers()
                        .filter(member -> !member.getName().equals("equals") && !isCanonical(member))
                        .filter(member -> List.of(member.getParameterTypes()).contains(boolean.class))
                        .map(ApiTest::print))
                .isEmpty();
    }

    @Test
    void records_haveNoBooleanComponents() {
        assertThat(TYPES.stream()
                        .filter(Class::isRecord)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(component -> component.getType() == boolean.class)
                        .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName()))
                .isEmpty();
    }

    /** The next component of a public record breaks whoever constructs it. */
    @Test
    void records_haveFewComponents() {
        assertThat(TYPES.stream()
                        .filter(type -> type.isRecord() && type.getRecordComponents().length > COMPONENTS)
                        .map(type -> type.getName() + ": " + type.getRecordComponents().length))
                .isEmpty();
    }

    /** Swapped arguments compile; a record's own constructor cannot be hidden, so records offer factories. */
    @Test
    void parameters_areNotThreeOfOneTypeInARow() {
        assertThat(publicMembers()
                        .filter(member -> !isCanonical(member))
                        .filter(member -> threeInARow(member.getGenericParameterTypes()))
                        .map(ApiTest::print)
                        .filter(member -> !IN_A_ROW.containsKey(member)))
                .isEmpty();
    }

    @Test
    void of_givesAValue_andNoBuilder() {
        assertThat(publicMembers()
                        .filter(member -> member.getName().equals("of"))
                        .filter(member -> ((Method) member)
                                .getReturnType()
                                .getSimpleName()
                                .endsWith("Builder"))
                        .map(ApiTest::print))
                .isEmpty();
    }

    @Test
    void builders_comeFromBuilderMethods() {
        assertThat(publicMembers()
                        .filter(member -> member instanceof Method method
                                && Modifier.isStatic(method.getModifiers())
                                && method.getReturnType().getSimpleName().endsWith("Builder")
                                && !method.getName()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .endsWith("builder"))
                        .map(ApiTest::print))
                .isEmpty();
    }

    /**
     * Exposures holds Exposure: a type that bears the plural of another's name holds that other. A class that declares
     * indicators bears the name of its topic.
     */
    @Test
    void pluralTypes_holdTheirSingular() {
        Map<String, Class<?>> singulars = new TreeMap<>();
        TYPES.forEach(type -> singulars.put(type.getSimpleName(), type));
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : TYPES.stream()
                .filter(type -> Constants.declared(type).isEmpty())
                .toList()) {
            for (String singular : singulars(type.getSimpleName())) {
                Class<?> member = singulars.get(singular);
                if (member != null && !holds(type, member) && !NOT_PLURALS.containsKey(type.getSimpleName())) {
                    wrong.add(type.getName() + " does not hold " + member.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** At a prompt whatever has no text of its own is printed as a class and a number. */
    @Test
    void everything_prints() throws NoSuchMethodException {
        for (Class<?> type :
                PublicTypes.all().stream().flatMap(PublicTypes::within).toList()) {
            boolean hasObjects = !type.isInterface()
                    && !java.lang.annotation.Annotation.class.isAssignableFrom(type)
                    && !jakarta.validation.ConstraintValidator.class.isAssignableFrom(type)
                    && Stream.of(type.getDeclaredMethods())
                            .anyMatch(method -> Modifier.isPublic(method.getModifiers())
                                    && !Modifier.isStatic(method.getModifiers()));
            if (hasObjects) {
                assertThat(type.getMethod("toString").getDeclaringClass())
                        .as(type.getName())
                        .isNotEqualTo(Object.class);
            }
        }
    }

    /** What is saved, shown on a page and sent is a document, and each noun is one. */
    @Test
    void whatIsWritten_isADocument() {
        List<Class<?>> written = TYPES.stream()
                .filter(type -> Stream.of(type.getMethods())
                        .anyMatch(method -> !Modifier.isStatic(method.getModifiers())
                                && (method.getName().equals("as") && method.getReturnType() == String.class
                                        || method.getName().equals("table") && method.getParameterCount() == 0)))
                .toList();
        assertThat(written)
                .contains(Measurement.class, Report.class, Comparison.class, PanelResult.class)
                .contains(Distribution.class, TrendAnalysis.class, PeerPosition.class, Assessment.class)
                .contains(KeyIndicatorPage.class, ResultsFramework.class, LoanTally.class);
        assertThat(written.stream().filter(type -> !Document.class.isAssignableFrom(type)))
                .isEmpty();
    }

    @Test
    void exceptions_areStillNeeded() {
        assertThat(TYPES.stream().map(Class::getSimpleName)).containsAll(NOT_PLURALS.keySet());
        assertThat(publicMembers().map(ApiTest::print)).containsAll(IN_A_ROW.keySet());
    }

    /** Faults are those of an evaluation; wrong input has violations, a loan has defects. */
    @Test
    void fault_isOneType() {
        assertThat(publicMembers()
                        .filter(member -> member.getName().matches("faults?"))
                        .filter(member -> member instanceof Method method
                                && !method.getGenericReturnType().getTypeName().contains("formula.Fault")
                                && !method.getReturnType().getName().startsWith("org.finindicators.formula."))
                        .map(member -> print(member) + " gives "
                                + ((Method) member).getGenericReturnType().getTypeName()))
                .isEmpty();
    }

    /** Whoever takes a figure as text takes it as a number by the same name; parse reads text only. */
    @Test
    void figures_areTakenAsNumbersToo() {
        assertThat(withoutTwin(ApiTest::readsFigure, NUMBERS)).isEmpty();
    }

    @Test
    void dates_areTakenAsDatesToo() {
        assertThat(withoutTwin(ApiTest::readsDate, DATES)).isEmpty();
    }

    @Test
    void currencies_areTakenAsCurrenciesToo() {
        assertThat(withoutTwin(ApiTest::readsCurrency, CURRENCIES)).isEmpty();
    }

    /** The sentence on threads that every package of the four modules has. */
    private static final String THREADS =
            "Values and calculators are immutable and safe for use by several threads; builders are not.";

    @Test
    void packages_sayWhatThreadsMayShare() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Class<?> type : PublicTypes.calculating()) {
            if (!Files.readString(source(type).resolveSibling("package-info.java"))
                    .contains(THREADS)) {
                silent.add(type.getPackageName());
            }
        }
        assertThat(silent).isEmpty();
    }

    /** What is not a builder has only fields that are final or volatile, or its description speaks of threads. */
    @Test
    void values_areImmutable_orSayOtherwise() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Class<?> type : TYPES) {
            boolean changes = !type.getSimpleName().endsWith("Builder")
                    && Stream.of(type.getDeclaredFields())
                            .anyMatch(field -> !Modifier.isStatic(field.getModifiers()) && changes(field));
            if (changes && !describes(type)) {
                silent.add(type.getName());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean changes(Field field) {
        String kept = field.getType().getSimpleName();
        return !Modifier.isFinal(field.getModifiers()) && !Modifier.isVolatile(field.getModifiers())
                || kept.endsWith("Builder")
                || kept.equals("Intake");
    }

    /** The module of tables says it of every type. */
    @Test
    void typesOfTables_speakOfThreads() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Class<?> type : PublicTypes.of(PublicTypes.class)) {
            if (!type.isEnum() && !describes(type)) {
                silent.add(type.getName());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean describes(Class<?> type) throws IOException {
        String text = Files.readString(source(type));
        Matcher declaration = Pattern.compile("(?:class|record|interface) " + type.getSimpleName() + "\\b")
                .matcher(text);
        if (!declaration.find()) {
            return false;
        }
        String before = text.substring(0, declaration.start());
        String description = before.substring(Math.max(0, before.lastIndexOf("/**")));
        return description.contains("mmutable") || description.contains("hread");
    }

    private static Path source(Class<?> type) {
        Class<?> outer = type;
        while (outer.getDeclaringClass() != null) {
            outer = outer.getDeclaringClass();
        }
        String file = "src/main/java/" + outer.getName().replace('.', '/') + ".java";
        return Stream.of(
                        "indicators-core",
                        "indicators-sector",
                        "indicators-intermediary",
                        "indicators-realsector",
                        "extensions/indicators-tables")
                .map(module -> Shell.ROOT.resolve(module).resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** Numbers in sentences look alike everywhere, because one class prints them. */
    @Test
    void numbers_arePrintedInOnePlace() throws IOException {
        Pattern printing = Pattern.compile(
                "private (?:static )?String (?:print|percent|printed)\\((?:BigDecimal|Rational|double|long|int) "
                        + "|\" more\"");
        Set<String> places = new TreeSet<>();
        for (String module : List.of("core", "sector", "intermediary", "realsector")) {
            Path root = Shell.ROOT.resolve("indicators-" + module + "/src/main/java");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.endsWith("number/Printing.java"))
                        .toList()) {
                    printing.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> places.add(root.relativize(file) + ": " + found.group()));
                }
            }
        }
        assertThat(places).isEmpty();
    }

    private static Stream<Executable> publicMembers() {
        return TYPES.stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                .filter(member -> !(member instanceof Method method && method.isBridge()));
    }

    private static String print(Executable member) {
        String name = member instanceof Constructor<?> ? "new" : member.getName();
        String parameters = Stream.of(member.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return member.getDeclaringClass().getName().substring("org.finindicators.".length()) + "." + name + parameters;
    }

    private static boolean isCanonical(Executable member) {
        Class<?> type = member.getDeclaringClass();
        return member instanceof Constructor<?>
                && type.isRecord()
                && Arrays.equals(
                        member.getParameterTypes(),
                        Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static boolean threeInARow(Type[] types) {
        for (int at = 2; at < types.length; at++) {
            if (types[at].equals(types[at - 1]) && types[at].equals(types[at - 2])) {
                return true;
            }
        }
        return false;
    }

    private static List<String> singulars(String name) {
        List<String> singulars = new ArrayList<>();
        if (name.endsWith("ies")) {
            singulars.add(name.substring(0, name.length() - 3) + "y");
        }
        if (name.endsWith("es")) {
            singulars.add(name.substring(0, name.length() - 2));
        }
        if (name.endsWith("s")) {
            singulars.add(name.substring(0, name.length() - 1));
        }
        return singulars;
    }

    /** A type holds another if it takes it, gives it, has it as a component, or has constants of it. */
    private static boolean holds(Class<?> type, Class<?> member) {
        Stream<Type> mentioned = Stream.of(
                        Stream.of(type.getDeclaredFields()).map(field -> field.getGenericType()),
                        Stream.of(type.getDeclaredMethods())
                                .flatMap(method -> Stream.concat(
                                        Stream.of(method.getGenericReturnType()),
                                        Stream.of(method.getGenericParameterTypes()))))
                .flatMap(types -> types);
        Pattern word = Pattern.compile("(?<![\\w.$])" + Pattern.quote(member.getName()) + "(?![\\w.$])");
        return mentioned.anyMatch(one -> word.matcher(one.getTypeName()).find());
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == String[].class;
    }

    private static Stream<Executable> twins(Executable member) {
        Class<?> type = member.getDeclaringClass();
        return Stream.<Executable>concat(
                        Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
                .filter(twin ->
                        Modifier.isPublic(twin.getModifiers()) && twin.getName().equals(member.getName()));
    }

    /** Public methods that read something from text and have no twin that takes it as what it is. */
    private static List<String> withoutTwin(Predicate<AccessTarget.CodeUnitAccessTarget> reads, Set<Class<?>> wanted) {
        Set<String> reading = readers(reads);
        return publicMembers()
                .filter(member -> !member.getName().startsWith("parse"))
                .filter(member -> Stream.of(member.getParameterTypes()).anyMatch(ApiTest::isText))
                .filter(member -> reading.contains(id(member)))
                .filter(member -> twins(member).noneMatch(twin -> isTwin(member, twin, wanted)))
                .map(ApiTest::print)
                .toList();
    }

    /** The same parameters, but for what was wanted where texts were. */
    private static boolean isTwin(Executable text, Executable twin, Set<Class<?>> wanted) {
        Class<?>[] texts = text.getParameterTypes();
        Class<?>[] others = twin.getParameterTypes();
        if (texts.length != others.length) {
            return isTwinOfMany(texts, others, wanted);
        }
        int replaced = 0;
        for (int at = 0; at < texts.length; at++) {
            if (isText(texts[at]) && !isText(others[at])) {
                replaced += wanted.contains(others[at]) ? 1 : 0;
            } else if (texts[at] != others[at]) {
                return false;
            }
        }
        return replaced > 0;
    }

    /** As many texts as one likes at the end, and one number with as many more as one likes. */
    private static boolean isTwinOfMany(Class<?>[] texts, Class<?>[] others, Set<Class<?>> wanted) {
        int last = texts.length - 1;
        return texts[last] == String[].class
                && others.length == texts.length + 1
                && Arrays.equals(texts, 0, last, others, 0, last)
                && wanted.contains(others[last])
                && wanted.contains(others[last + 1]);
    }

    private static String id(Executable member) {
        String name = member instanceof Constructor<?> ? "<init>" : member.getName();
        return member.getDeclaringClass().getName() + "." + name
                + Stream.of(member.getParameterTypes()).map(Class::getName).toList();
    }

    private static String id(JavaCodeUnit unit) {
        return unit.getOwner().getName() + "." + unit.getName()
                + unit.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList();
    }

    /** Methods that read something from text, themselves or by a method of their own class that is not public. */
    private static Set<String> readers(Predicate<AccessTarget.CodeUnitAccessTarget> reads) {
        Set<String> readers = new HashSet<>();
        int before = -1;
        while (readers.size() > before) {
            before = readers.size();
            CLASSES.stream()
                    .flatMap(type -> type.getCodeUnits().stream())
                    .filter(unit -> !unit.getOwner().isEquivalentTo(Intake.class)
                            && !unit.getOwner().isEquivalentTo(Decimals.class))
                    .filter(unit -> Stream.concat(
                                    unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                            .map(access -> (AccessTarget.CodeUnitAccessTarget) access.getTarget())
                            .anyMatch(target -> reads.test(target) || isOwnReader(unit, target, readers)))
                    .forEach(unit -> readers.add(id(unit)));
        }
        return readers;
    }

    private static boolean readsFigure(AccessTarget.CodeUnitAccessTarget target) {
        return isCall(target, Decimals.class, "parse", "percent")
                || isCall(target, Intake.class, "toNumber", "toFraction", "number", "fraction", "percent");
    }

    private static boolean readsDate(AccessTarget.CodeUnitAccessTarget target) {
        return isCall(target, LocalDate.class, "parse") || isCall(target, Intake.class, "toDate", "date");
    }

    private static boolean readsCurrency(AccessTarget.CodeUnitAccessTarget target) {
        return isCall(target, Currency.class, "getInstance") || isCall(target, Intake.class, "toCurrency", "currency");
    }

    /** A call of one of the methods with texts only. */
    private static boolean isCall(AccessTarget.CodeUnitAccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isEquivalentTo(owner)
                && List.of(names).contains(target.getName())
                && target.getRawParameterTypes().stream()
                        .allMatch(type -> type.isEquivalentTo(String.class) || type.isEquivalentTo(CharSequence.class));
    }

    private static boolean isOwnReader(
            JavaCodeUnit unit, AccessTarget.CodeUnitAccessTarget target, Set<String> readers) {
        return target.resolveMember()
                .filter(called -> called.getOwner().equals(unit.getOwner())
                        && !called.getModifiers().contains(JavaModifier.PUBLIC)
                        && readers.contains(id(called)))
                .isPresent();
    }
}
