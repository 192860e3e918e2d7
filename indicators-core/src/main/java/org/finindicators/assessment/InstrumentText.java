/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.assessment.AnsweredBy.Grading;
import org.finindicators.assessment.AnsweredBy.Judgement;
import org.finindicators.assessment.AnsweredBy.LimitTest;
import org.finindicators.assessment.AnsweredBy.LimitTests;
import org.finindicators.assessment.AnsweredBy.Mark;
import org.finindicators.assessment.AnsweredBy.ThresholdTest;
import org.finindicators.assessment.Criterion.Priority;
import org.finindicators.assessment.ScoringRule.MissingPart;
import org.finindicators.assessment.TextBlock.Entry;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;

/** Reads instruments from text, and collects what is wrong. */
final class InstrumentText {
    private static final String RELATIONS =
            Arrays.stream(Relation.values()).map(Relation::words).collect(Collectors.joining("|"));
    private static final Pattern TEST = Pattern.compile("(.+?) (" + RELATIONS + ") ([^ ]+(?: %)?)(?: of (.+))?");
    private static final Pattern INDICATOR = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBERS = Pattern.compile("(\\S+) to (\\S+)");
    private static final BigDecimal DEFAULT_COVERAGE = new BigDecimal("0.7");

    /** Scores stay exact, and their denominators short. */
    private static final int MOST_DIGITS = 9;

    private final Intake intake;
    private final Map<String, RatingScale> scales = new LinkedHashMap<>();
    private final TextBlock head;
    private final Level whole;

    private InstrumentText(TextBlock head, Intake intake) {
        this.intake = intake;
        this.head = head;
        RatingScale.SHIPPED.forEach(scale -> scales.put(scale.id(), scale));
        whole = new Level(head, head.id(), ScoringMethod.MEAN, Optional.empty());
    }

    static AssessmentInstrument parse(String text) {
        Intake intake = new Intake();
        List<TextBlock> blocks = TextBlock.read(text, intake);
        Map<String, TextBlock> ids = TextBlock.byFullId(blocks, intake);
        return new InstrumentText(blocks.get(0), intake).read(ids);
    }

    /** A part of the instrument that is being read. */
    private final class Level {
        final TextBlock block;
        final String id;
        final Optional<Level> outer;
        final ScoringRule rule;
        final List<Criterion> criteria = new ArrayList<>();
        final List<Level> groups = new ArrayList<>();

        Level(TextBlock block, String id, ScoringMethod otherwise, Optional<Level> outer) {
            this.block = block;
            this.id = id;
            this.outer = outer;
            BigDecimal coverage = outer.map(level -> level.rule.coverage()).orElse(DEFAULT_COVERAGE);
            rule = new ScoringRule(
                    choice(block, "rule", ScoringMethod.values(), ScoringMethod::words)
                            .orElse(otherwise),
                    block.entry("required").isPresent() ? MissingPart.LEAVES_NO_SCORE : MissingPart.IS_LEFT_OUT,
                    block.entry("coverage").map(InstrumentText.this::share).orElse(coverage));
            block.entry("required")
                    .filter(entry -> !entry.value().equals("all"))
                    .ifPresent(entry -> fault(entry, "can only be 'all'; leave the line out otherwise"));
        }

        Optional<RatingScale> scale() {
            return block.entry("scale").map(InstrumentText.this::scale).or(() -> outer.flatMap(Level::scale));
        }

        Section section() {
            if (criteria.isEmpty() && groups.isEmpty()) {
                intake.add(block.place(), block.id(), "has no criteria");
            }
            BigDecimal weight = outer.map(level -> weight(block, level.rule.method(), ScoringMethod.WEIGHTED_MEAN))
                    .orElse(BigDecimal.ONE);
            return new Section(
                    id,
                    block.words(),
                    block.value("place"),
                    weight,
                    rule,
                    criteria,
                    groups.stream().map(Level::section).toList());
        }
    }

    private AssessmentInstrument read(Map<String, TextBlock> blocks) {
        readScales(blocks);
        Level section = whole;
        Level level = whole;
        for (Map.Entry<String, TextBlock> one : blocks.entrySet()) {
            TextBlock block = one.getValue();
            switch (block.kind()) {
                case "section" -> {
                    section = new Level(block, one.getKey(), ScoringMethod.POINTS, Optional.of(whole));
                    whole.groups.add(section);
                    level = section;
                }
                case "group" -> {
                    level = new Level(block, one.getKey(), ScoringMethod.POINTS, Optional.of(section));
                    section.groups.add(level);
                }
                case "criterion" -> level.criteria.add(criterion(block, one.getKey(), level));
                default -> {}
            }
        }
        Section root = whole.section();
        InstrumentHead about = about();
        intake.refuse();
        return new AssessmentInstrument(about, root);
    }

    private InstrumentHead about() {
        for (String key : List.of("version", "source", "first")) {
            if (head.entry(key).isEmpty()) {
                intake.add(head.place(), head.id(), "does not say its " + key);
            }
        }
        Optional<LocalDate> first = date("first");
        Optional<LocalDate> last = date("last");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fault(head.entry("last").orElseThrow(), "is before the first day");
        }
        List<String> fields = Stream.concat(
                        Stream.of(Response.SOURCE, Response.COMMENT),
                        Arrays.stream(head.value("fields").split(";", -1)).map(String::strip))
                .filter(field -> !field.isEmpty())
                .toList();
        List<String> columns = AssessmentForm.columns(fields);
        if (columns.stream().distinct().count() < columns.size()) {
            fault(
                    head.entry("fields").orElseThrow(),
                    "names a field twice, or one that is always there: "
                            + String.join(", ", AssessmentForm.columns(List.of(Response.SOURCE, Response.COMMENT))));
        }
        String language = head.value("language");
        return new InstrumentHead(
                head.value("version"),
                head.value("source"),
                language.isEmpty() ? "en" : language,
                first.orElse(LocalDate.EPOCH),
                last,
                fields);
    }

    private Optional<LocalDate> date(String key) {
        return head.entry(key).flatMap(entry -> intake.toDate("line " + entry.line(), entry.value()));
    }

    private void readScales(Map<String, TextBlock> blocks) {
        Map<TextBlock, List<Rating>> ratings = new LinkedHashMap<>();
        List<Rating> of = new ArrayList<>();
        for (TextBlock block : blocks.values()) {
            if (block.kind().equals("scale")) {
                of = new ArrayList<>();
                ratings.put(block, of);
            } else if (block.kind().equals("rating")) {
                rating(block).ifPresent(of::add);
            }
        }
        ratings.forEach((block, steps) -> refusing(block.place(), () -> RatingScale.of(block.id(), steps))
                .ifPresent(made -> scales.put(made.id(), made)));
    }

    private Optional<Rating> rating(TextBlock block) {
        Optional<Rational> points = block.entry("points").flatMap(this::rational);
        if (points.isEmpty()) {
            intake.add(block.place(), block.id(), "does not say its points");
        }
        Verdict verdict = yes(block, "meets") ? Verdict.MET : Verdict.NOT_MET;
        return points.flatMap(
                part -> refusing(block.place(), () -> new Rating(block.id(), block.words(), part, verdict)));
    }

    private RatingScale scale(Entry entry) {
        Matcher numbers = NUMBERS.matcher(entry.value());
        if (numbers.matches()) {
            BigDecimal worst = number(entry, numbers.group(1)).orElse(BigDecimal.ZERO);
            BigDecimal best = number(entry, numbers.group(2)).orElse(BigDecimal.ONE);
            return refusing("line " + entry.line(), () -> RatingScale.numbers(worst, best))
                    .orElse(RatingScale.CODES);
        }
        RatingScale scale = scales.get(entry.value());
        if (scale == null) {
            intake.addUnknown("line " + entry.line(), entry.value(), scales.keySet(), "is no scale");
            return RatingScale.FOUR_STEPS;
        }
        return scale;
    }

    private Criterion criterion(TextBlock block, String id, Level level) {
        RatingScale scale =
                block.entry("scale").map(this::scale).or(level::scale).orElse(RatingScale.FOUR_STEPS);
        return new Criterion(
                id,
                block.words(),
                block.value("place"),
                yes(block, "critical") ? Priority.CRITICAL : Priority.ORDINARY,
                weight(block, level.rule.method(), ScoringMethod.POINTS, ScoringMethod.WEIGHTED_MEAN),
                scale,
                answer(block, scale));
    }

    private AnsweredBy answer(TextBlock block, RatingScale scale) {
        Optional<Entry> indicator = block.entry("indicator");
        Optional<Entry> limit = block.entry("limit");
        Optional<Entry> marks = block.entry("marks");
        if (indicator.isPresent() && limit.isPresent()) {
            fault(limit.get(), "an indicator answers this criterion already");
        }
        if (marks.isPresent() && indicator.isEmpty()) {
            fault(marks.get(), "marks need an indicator");
        }
        if (marks.isPresent() && !scale.isOfNumbers()) {
            fault(marks.get(), "marks need a scale of numbers, like 0 to 1");
        }
        if (indicator.isPresent() && marks.isPresent()) {
            return new Grading(id(indicator.get(), indicator.get().value()), marks(marks.get()));
        }
        return indicator
                .map(this::thresholdTest)
                .or(() -> limit.map(this::limitTests))
                .orElseGet(Judgement::new);
    }

    private AnsweredBy thresholdTest(Entry entry) {
        Matcher test = TEST.matcher(entry.value());
        if (!test.matches() || test.group(4) != null) {
            fault(entry, "is not like 'intermediary.capital-ratio at least 8 %', and has no marks");
            return new Judgement();
        }
        return new ThresholdTest(
                id(entry, test.group(1)),
                new Threshold(
                        relation(test), number(entry, test.group(3)).orElse(BigDecimal.ZERO), head.value("source")));
    }

    private AnsweredBy limitTests(Entry entry) {
        List<LimitTest> tests = Arrays.stream(entry.value().split(";", -1))
                .flatMap(text -> limitTest(new Entry(text.strip(), entry.line())).stream())
                .toList();
        return tests.size() == 1 ? tests.get(0) : new LimitTests(tests);
    }

    private Optional<LimitTest> limitTest(Entry entry) {
        Matcher test = TEST.matcher(entry.value());
        if (!test.matches()) {
            fault(entry, "is not like 'single exposure at most 25 % of regulatory capital'");
            return Optional.empty();
        }
        Optional<LimitKind> kind = choice(entry, test.group(1), LimitKind.values(), LimitKind::words);
        Optional<LimitBasis> basis = Optional.ofNullable(test.group(4))
                .flatMap(words -> choice(entry, words, LimitBasis.values(), LimitBasis::words));
        if (kind.isPresent() && basis.isPresent() && !kind.get().fits(basis.get())) {
            fault(
                    entry,
                    "a limit on " + kind.get().words() + " cannot be a part of "
                            + basis.get().words());
        }
        Optional<BigDecimal> value = number(entry, test.group(3));
        return kind.flatMap(of -> value.map(number -> new LimitTest(of, relation(test), number, basis)));
    }

    private static Relation relation(Matcher test) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.words().equals(test.group(2)))
                .findFirst()
                .orElseThrow();
    }

    private List<Mark> marks(Entry entry) {
        List<Mark> marks = new ArrayList<>();
        for (String text : entry.value().split(";", -1)) {
            String[] sides = text.split("=", -1);
            if (sides.length == 2) {
                BigDecimal at = number(entry, sides[0].strip()).orElse(BigDecimal.ZERO);
                if (!marks.isEmpty() && at.compareTo(marks.get(marks.size() - 1).value()) <= 0) {
                    fault(entry, "values must grow from mark to mark");
                }
                marks.add(new Mark(at, share(new Entry(sides[1].strip(), entry.line()))));
            } else {
                fault(entry, "is not like '0 % = 1; 50 % = 0'");
            }
        }
        return marks;
    }

    private String id(Entry entry, String text) {
        if (!INDICATOR.matcher(text).matches()) {
            fault(entry, "does not begin with the id of an indicator, like intermediary.capital-ratio");
        }
        return text;
    }

    private BigDecimal weight(TextBlock block, ScoringMethod used, ScoringMethod... weighing) {
        Optional<Entry> entry = block.entry("weight");
        BigDecimal weight = entry.flatMap(of -> number(of, of.value())).orElse(BigDecimal.ONE);
        if (weight.signum() <= 0) {
            fault(entry.orElseThrow(), "a weight must be above zero");
        }
        if (entry.isPresent() && !List.of(weighing).contains(used)) {
            fault(entry.get(), "weights do not count here under the rule '" + used.words() + "'");
        }
        return weight;
    }

    private boolean yes(TextBlock block, String key) {
        Optional<Entry> entry = block.entry(key);
        entry.filter(of -> !of.value().equals("yes") && !of.value().equals("no"))
                .ifPresent(of -> fault(of, "must be yes or no"));
        return entry.isPresent() && entry.get().value().equals("yes");
    }

    private <E> Optional<E> choice(TextBlock block, String key, E[] values, Function<E, String> words) {
        return block.entry(key).flatMap(entry -> choice(entry, entry.value(), values, words));
    }

    private <E> Optional<E> choice(Entry entry, String text, E[] values, Function<E, String> words) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> words.apply(value).equalsIgnoreCase(text.strip()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> all = Arrays.stream(values).map(words).toList();
            String near = Suggestions.didYouMean(text, all);
            fault(entry, "'" + text + "' is none of " + String.join(", ", all) + near);
        }
        return found;
    }

    private BigDecimal share(Entry entry) {
        BigDecimal share = number(entry, entry.value()).orElse(BigDecimal.ZERO);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            fault(entry, "must lie between 0 and 1");
            return BigDecimal.ZERO;
        }
        return share;
    }

    /** A number, or per cent. */
    private Optional<BigDecimal> number(Entry entry, String text) {
        String place = "line " + entry.line();
        Optional<BigDecimal> number = text.endsWith("%")
                ? intake.toFraction(place, text.substring(0, text.length() - 1))
                : intake.toNumber(place, text);
        if (number.isPresent() && number.get().precision() > MOST_DIGITS) {
            fault(entry, "has a number of more than " + MOST_DIGITS + " digits");
        }
        return number;
    }

    /** A number, or a fraction like 2/3. */
    private Optional<Rational> rational(Entry entry) {
        String[] parts = entry.value().split("/", 2);
        Optional<Rational> above = number(entry, parts[0]).map(Rational::of);
        if (parts.length == 1) {
            return above;
        }
        Optional<Rational> below = number(entry, parts[1]).map(Rational::of);
        if (below.isPresent() && below.get().signum() <= 0) {
            fault(entry, "must be divided by more than zero");
            return Optional.empty();
        }
        return above.flatMap(number -> below.map(number::dividedBy));
    }

    private <T> Optional<T> refusing(String place, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidInputException e) {
            e.violations().forEach(one -> intake.add(place, one.value(), one.message()));
            return Optional.empty();
        }
    }

    private void fault(Entry entry, String message) {
        intake.add("line " + entry.line(), entry.value(), message);
    }
}
