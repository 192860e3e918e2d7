/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Decimals;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;
import tools.jackson.core.JsonGenerator;

/** A statement as JSON and back. */
final class StatementJson {
    private static final List<String> FIELDS = List.of(
            "version",
            "type",
            "subject",
            "period",
            "currency",
            "scale",
            "source",
            "figures",
            "breakdowns",
            "factsNotWritten",
            "factRemarks");
    private static final String FIGURES = "{\"equity\": {\"opening\": \"95\", \"closing\": \"100\"}}";

    private static final String BREAKDOWN = "{\"members\": [{\"name\": \"A\", \"amount\": \"5\"}]}";

    /** Any period will do to find out what is wrong with the figures where their own is not known. */
    private static final ReportingPeriod SOME_PERIOD = ReportingPeriod.year(2000);

    private StatementJson() {}

    /** What a field of a figure is for. */
    private enum Field {
        OPENING("opening", "a balance", List.of(Kind.Dated.class)),
        CLOSING("closing", "a balance", List.of(Kind.Dated.class)),
        AVERAGE("average", "a balance", List.of(Kind.Balance.class)),
        BALANCES("balances", "a balance", List.of(Kind.Dated.class)),
        FLOW("flow", "a flow", List.of(Kind.Flow.class)),
        YEAR_TO_DATE("yearToDate", "a flow", List.of(Kind.Flow.class)),
        MEAN("mean", "a price index", List.of(Kind.PriceIndex.class)),
        PERIODS("periods", "a flow or a price index", List.of(Kind.Flow.class, Kind.PriceIndex.class)),
        BASES("bases", "a price index", List.of(Kind.PriceIndex.class)),
        RATE("rate", "a rate", List.of(Kind.Rate.class)),
        PERCENT("percent", "a rate", List.of(Kind.Rate.class)),
        PER_HEAD("perHead", "an amount per head", List.of(Kind.PerHead.class)),
        CURRENCY("currency", "an item", List.of(Kind.class)),
        ROUNDED_TO("roundedTo", "an item", List.of(Kind.class)),
        REMARKS("remarks", "an item", List.of(Kind.class)),
        REMARKS_OF("remarksOf", "an item", List.of(Kind.class));

        private static final Map<String, Field> BY_NAME =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(field -> field.name, field -> field));

        private final String name;
        private final String noun;

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<Class<? extends Kind>> kinds;

        Field(String name, String noun, List<Class<? extends Kind>> kinds) {
            this.name = name;
            this.noun = noun;
            this.kinds = kinds;
        }

        boolean isOf(Item<?> item) {
            for (Class<? extends Kind> kind : kinds) {
                if (kind.isInstance(item.kind())) {
                    return true;
                }
            }
            return false;
        }

        static Optional<Field> named(String name) {
            return Optional.ofNullable(BY_NAME.get(name));
        }

        static List<String> of(Item<?> item) {
            List<String> names = new ArrayList<>();
            for (Field field : values()) {
                if (field.isOf(item)) {
                    names.add(field.name);
                }
            }
            return names;
        }
    }

    private static String noun(Item<?> item) {
        if (item.kind() instanceof Kind.Flow) {
            return "a flow";
        }
        if (item.kind() instanceof Kind.Rate) {
            return item.kind() == Kind.Rate.SHARE ? "a share, given as a rate is" : "a rate";
        }
        if (item.kind() instanceof Kind.PerHead) {
            return "an amount per head";
        }
        return item.kind() instanceof Kind.PriceIndex ? "a price index" : "a balance";
    }

    static void write(Statement statement, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("version", IndicatorsJson.VERSION);
        out.writeStringProperty("type", "statement");
        out.writeStringProperty("subject", statement.subject());
        out.writeName("period");
        Projections.period(statement.period(), out);
        statement.currency().ifPresent(one -> out.writeStringProperty("currency", one.getCurrencyCode()));
        out.writeStringProperty("scale", statement.scale().name());
        if (!statement.source().isEmpty()) {
            out.writeStringProperty("source", statement.source());
        }
        out.writeName("figures");
        out.writeStartObject();
        for (Item<?> item : items(statement)) {
            out.writeName(item.id());
            figure(statement, item, out);
        }
        out.writeEndObject();
        breakdowns(statement, out);
        List<String> left = statement.facts().stream()
                .filter(fact -> fact.type() != Breakdown.class)
                .map(Fact::id)
                .toList();
        if (!left.isEmpty()) {
            out.writeName("factsNotWritten");
            Projections.texts(left, out);
        }
        if (!statement.remarksOnFacts().isEmpty()) {
            out.writeName("factRemarks");
            out.writeStartObject();
            statement.remarksOnFacts().forEach((fact, remarks) -> {
                out.writeName(fact.id());
                Projections.texts(remarks, out);
            });
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** Of the facts that are not figures, amounts by name are simple enough to be written by hand. */
    private static void breakdowns(Statement statement, JsonGenerator out) {
        boolean started = false;
        for (Fact<?> fact : statement.facts()) {
            Object value = statement.fact(fact).orElseThrow();
            if (fact.type() == Breakdown.class && value instanceof Breakdown breakdown) {
                if (!started) {
                    out.writeName("breakdowns");
                    out.writeStartObject();
                    started = true;
                }
                out.writeName(fact.id());
                out.writeStartObject();
                out.writeName("members");
                out.writeStartArray();
                for (Member member : breakdown.members()) {
                    out.writeStartObject();
                    out.writeStringProperty("name", member.name());
                    out.writeStringProperty("amount", Decimals.print(member.amount()));
                    out.writeEndObject();
                }
                out.writeEndArray();
                breakdown.stated().ifPresent(total -> out.writeStringProperty("total", Decimals.print(total)));
                out.writeEndObject();
            }
        }
        if (started) {
            out.writeEndObject();
        }
    }

    /** The items with figures in their order, then those of which something else is said. */
    private static Set<Item<?>> items(Statement statement) {
        Set<Item<?>> others = new TreeSet<>(Comparator.<Item<?>, String>comparing(Item::id));
        others.addAll(statement.remarks().keySet());
        others.addAll(statement.currencies().keySet());
        Set<Item<?>> items = new LinkedHashSet<>(statement.items());
        items.addAll(others);
        return items;
    }

    private static void figure(Statement statement, Item<?> item, JsonGenerator out) {
        ReportingPeriod own = statement.period();
        out.writeStartObject();
        Map<LocalDate, BigDecimal> dated = statement.balances(item).byDate();
        boolean others = false;
        for (Map.Entry<LocalDate, BigDecimal> one : dated.entrySet()) {
            boolean end = one.getKey().equals(own.closing());
            if (end || one.getKey().equals(own.opening())) {
                out.writeStringProperty(end ? "closing" : "opening", Decimals.print(one.getValue()));
            } else {
                others = true;
            }
        }
        if (others) {
            out.writeName("balances");
            out.writeStartObject();
            dated.forEach((date, amount) -> {
                if (!date.equals(own.closing()) && !date.equals(own.opening())) {
                    out.writeStringProperty(date.toString(), Decimals.print(amount));
                }
            });
            out.writeEndObject();
        }
        Map<ReportingPeriod, BigDecimal> during = statement.periods(item);
        BigDecimal amount = during.get(own);
        if (amount != null) {
            out.writeStringProperty(forThePeriod(item), Decimals.print(amount));
        }
        if (during.size() > (amount == null ? 0 : 1)) {
            out.writeName("periods");
            out.writeStartObject();
            during.forEach((over, one) -> {
                if (!over.equals(own)) {
                    out.writeStringProperty(name(over), Decimals.print(one));
                }
            });
            out.writeEndObject();
        }
        bases(statement, item, out);
        Currency currency = statement.currencies().get(item);
        if (currency != null) {
            out.writeStringProperty("currency", currency.getCurrencyCode());
        }
        roundings(statement, item, out);
        List<String> remarks = statement.remarks().getOrDefault(item, List.of());
        if (!remarks.isEmpty()) {
            out.writeName("remarks");
            Projections.texts(remarks, out);
        }
        remarksOf(statement, item, out);
        out.writeEndObject();
    }

    private static void remarksOf(Statement statement, Item<?> item, JsonGenerator out) {
        boolean any = false;
        for (LocalDate date : statement.balances(item).byDate().keySet()) {
            any = remarksOf(date.toString(), statement.remarks(item, date), any, out);
        }
        for (ReportingPeriod over : statement.periods(item).keySet()) {
            any = remarksOf(name(over), statement.remarks(item, over), any, out);
        }
        if (any) {
            out.writeEndObject();
        }
    }

    private static boolean remarksOf(String when, List<String> remarks, boolean started, JsonGenerator out) {
        if (remarks.isEmpty()) {
            return started;
        }
        if (!started) {
            out.writeName("remarksOf");
            out.writeStartObject();
        }
        out.writeName(when);
        Projections.texts(remarks, out);
        return true;
    }

    private static void roundings(Statement statement, Item<?> item, JsonGenerator out) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        for (LocalDate date : statement.balances(item).byDate().keySet()) {
            statement.roundedTo(item, date).ifPresent(unit -> all.put(date.toString(), unit));
        }
        for (ReportingPeriod over : statement.periods(item).keySet()) {
            statement.roundedTo(item, over).ifPresent(unit -> all.put(name(over), unit));
        }
        if (!all.isEmpty()) {
            out.writeName("roundedTo");
            out.writeStartObject();
            all.forEach((when, unit) -> out.writeStringProperty(when, Decimals.print(unit)));
            out.writeEndObject();
        }
    }

    private static void bases(Statement statement, Item<?> item, JsonGenerator out) {
        if (!(item.kind() instanceof Kind.PriceIndex)) {
            return;
        }
        boolean any = false;
        for (LocalDate date : statement.balances(item).byDate().keySet()) {
            any = base(date.toString(), statement.base(item, date), any, out);
        }
        for (ReportingPeriod over : statement.periods(item).keySet()) {
            any = base(name(over), statement.base(item, over), any, out);
        }
        if (any) {
            out.writeEndObject();
        }
    }

    private static boolean base(String when, Optional<String> base, boolean started, JsonGenerator out) {
        if (base.isEmpty()) {
            return started;
        }
        if (!started) {
            out.writeName("bases");
            out.writeStartObject();
        }
        out.writeStringProperty(when, base.get());
        return true;
    }

    private static String forThePeriod(Item<?> item) {
        if (item.kind() instanceof Kind.Flow) {
            return "flow";
        }
        if (item.kind() instanceof Kind.Rate) {
            return "rate";
        }
        if (item.kind() instanceof Kind.PerHead) {
            return "perHead";
        }
        return item.kind() instanceof Kind.PriceIndex ? "mean" : "average";
    }

    /** The short name, which is read again; years before 1000 have none. */
    private static String name(ReportingPeriod over) {
        return over.start().getYear() < 1000 ? over.start() + " to " + over.end() : over.toString();
    }

    static Statement read(Object tree, List<Violation> faults, UnwrittenFacts facts) {
        Fields fields = Fields.of(tree, "", faults, "{\"subject\": \"Bank A\", \"period\": \"2021\", \"figures\": {}}");
        if (tree instanceof Map) {
            return new Reader(fields, faults).read(facts);
        }
        throw new InvalidInputException(faults);
    }

    private static final class Reader {
        private final Fields fields;
        private final List<Violation> faults;
        private final String subject;
        private final Optional<ReportingPeriod> period;
        private final StatementBuilder builder;

        Reader(Fields fields, List<Violation> faults) {
            this.fields = fields;
            this.faults = faults;
            subject = fields.required("subject");
            period = fields.period("period");
            builder = Statement.builder(subject, period.orElse(SOME_PERIOD));
        }

        Statement read(UnwrittenFacts unwritten) {
            fields.only(FIELDS);
            MeasurementJson.check(fields, "statement");
            fields.currency("currency").ifPresent(builder::currency);
            fields.constant("scale", Scale.class).ifPresent(builder::in);
            fields.text("source").ifPresent(builder::source);
            if (!fields.has("figures")) {
                fields.fault("figures", "", "must be given");
            }
            fields.object("figures", FIGURES).ifPresent(this::figures);
            facts(unwritten);
            try {
                Statement statement = builder.build();
                if (faults.isEmpty()) {
                    return statement;
                }
            } catch (InvalidInputException e) {
                e.violations().forEach(this::add);
            }
            String when = period.map(ReportingPeriod::toString).orElse("");
            String whose = subject.isBlank() || when.isEmpty() ? subject + when : subject + ", " + when;
            throw new InvalidInputException(
                    faults.stream().map(fault -> fault.about(whose)).toList());
        }

        /** What a builder finds wrong has the item's id first; what is known of the subject is not said again. */
        private void add(Violation found) {
            boolean figure = !found.path().equals("subject");
            Violation placed = new Violation(
                    figure ? fields.path("figures." + found.path()) : found.path(), found.value(), found.message());
            if (figure || faults.stream().noneMatch(fault -> fault.path().equals("subject"))) {
                faults.add(placed);
            }
        }

        private void facts(UnwrittenFacts unwritten) {
            for (String id : fields.texts("factsNotWritten")) {
                Optional<Fact<?>> fact = fact(fields, "factsNotWritten", id);
                if (fact.isPresent() && unwritten == UnwrittenFacts.LEFT_OUT) {
                    builder.remark(fact.get(), fact.get().name() + ": left out of the JSON that was read");
                } else if (fact.isPresent()) {
                    fields.fault(
                            "factsNotWritten",
                            id,
                            "was left out when the statement was written; UnwrittenFacts.LEFT_OUT reads the rest");
                }
            }
            fields.object("breakdowns", "{\"loans-by-region\": " + BREAKDOWN + "}")
                    .ifPresent(this::breakdowns);
            fields.object("factRemarks", "{\"id\": [\"a sentence\"]}").ifPresent(remarks -> {
                for (String id : remarks.names()) {
                    List<String> sentences = remarks.texts(id);
                    fact(remarks, id, id).ifPresent(fact -> sentences.forEach(one -> builder.remark(fact, one)));
                }
            });
        }

        @SuppressWarnings("unchecked") // the type of the fact is looked at
        private void breakdowns(Fields breakdowns) {
            for (String id : breakdowns.names()) {
                Optional<Fact<?>> fact = fact(breakdowns, id, id);
                Optional<Breakdown> amounts = breakdowns.object(id, BREAKDOWN).flatMap(Reader::breakdown);
                if (fact.isPresent() && fact.get().type() != Breakdown.class) {
                    breakdowns.fault(
                            id, "", fact.get().name() + " is not amounts by name, and cannot be given in JSON");
                } else {
                    fact.ifPresent(known -> amounts.ifPresent(one -> builder.with((Fact<Breakdown>) known, one)));
                }
            }
        }

        private static Optional<Breakdown> breakdown(Fields fields) {
            fields.only(List.of("members", "total"));
            List<Member> members = new ArrayList<>();
            List<Fields> all = fields.objects("members");
            for (Fields one : all) {
                one.only(List.of("name", "amount"));
                String name = one.required("name");
                if (!one.has("amount")) {
                    one.fault("amount", "", "must be given");
                }
                one.amount("amount").ifPresent(amount -> members.add(Member.of(name, amount)));
            }
            Optional<BigDecimal> total = fields.amount("total");
            return members.size() == all.size() ? Optional.of(new Breakdown(members, total)) : Optional.empty();
        }

        private static Optional<Fact<?>> fact(Fields fields, String name, String id) {
            Optional<Fact<?>> fact = KnownNames.ALL.fact(id);
            if (fact.isEmpty()) {
                Collection<String> known = KnownNames.ALL.facts().keySet();
                fields.fault(name, id, "is no fact" + Suggestions.didYouMean(id, known));
            }
            return fact;
        }

        private void figures(Fields figures) {
            for (String id : figures.names()) {
                Optional<Item<?>> item = KnownNames.ALL.item(id);
                if (item.isEmpty()) {
                    figures.unknown(id, KnownNames.ALL.items().keySet(), "is not an item that an indicator reads");
                    continue;
                }
                figures.object(id, like(item.get())).ifPresent(figure -> figure(item.get(), figure));
            }
        }

        private static String like(Item<?> item) {
            if (item.kind() instanceof Kind.Dated) {
                return "{\"opening\": \"100\"}";
            }
            return item.kind() instanceof Kind.Flow
                    ? "{\"flow\": \"100\"}"
                    : item.kind() instanceof Kind.Rate ? "{\"percent\": \"18\"}" : "{\"perHead\": \"100\"}";
        }

        private void figure(Item<?> item, Fields figure) {
            if (figure.isEmptyObject()) {
                figure.fault("", "", "says nothing; leave out what is not reported");
            }
            for (String name : figure.names()) {
                Optional<Field> field = Field.named(name);
                if (field.isEmpty()) {
                    figure.unknown(name, Field.of(item), "is not a field of " + noun(item));
                } else if (!field.get().isOf(item)) {
                    figure.fault(
                            name,
                            "",
                            item.name() + " is " + noun(item) + ", not " + field.get().noun + "; its fields are "
                                    + String.join(", ", Field.of(item)));
                } else {
                    read(item, field.get(), figure);
                }
            }
        }

        @SuppressWarnings("unchecked") // the field is one of the item's kind
        private void read(Item<?> item, Field field, Fields figure) {
            Item<Kind.Dated> dated = (Item<Kind.Dated>) item;
            Item<Kind.Balance> balance = (Item<Kind.Balance>) item;
            Item<Kind.Flow> flow = (Item<Kind.Flow>) item;
            Item<Kind.PriceIndex> prices = (Item<Kind.PriceIndex>) item;
            Item<Kind.Rate> rate = (Item<Kind.Rate>) item;
            Item<Kind.PerHead> perHead = (Item<Kind.PerHead>) item;
            Optional<BigDecimal> amount = switch (field) {
                case OPENING, CLOSING, AVERAGE, FLOW, MEAN, RATE, PERCENT, PER_HEAD -> figure.amount(field.name);
                default -> Optional.empty();
            };
            switch (field) {
                case OPENING -> amount.ifPresent(one -> builder.opening(dated, one));
                case CLOSING -> amount.ifPresent(one -> builder.closing(dated, one));
                case AVERAGE -> amount.ifPresent(one -> builder.average(balance, one));
                case FLOW -> amount.ifPresent(one -> builder.flow(flow, one));
                case MEAN -> amount.ifPresent(one -> builder.mean(prices, one));
                case RATE -> amount.ifPresent(one -> builder.rate(rate, one));
                case PERCENT -> amount.ifPresent(one -> builder.ratePercent(rate, one));
                case PER_HEAD -> amount.ifPresent(one -> builder.perHead(perHead, one));
                case BALANCES ->
                    figure.object("balances", "{\"2021-03-31\": \"100\"}").ifPresent(byDate -> {
                        for (String date : byDate.names()) {
                            Optional<LocalDate> on = byDate.date(date, date);
                            byDate.amount(date).ifPresent(one -> on.ifPresent(at -> builder.balance(dated, at, one)));
                        }
                    });
                case YEAR_TO_DATE -> byPeriod(figure, field, (over, one) -> builder.yearToDate(flow, over, one));
                case PERIODS ->
                    byPeriod(figure, field, (over, one) -> {
                        if (item.kind() instanceof Kind.Flow) {
                            builder.flow(flow, over, one);
                        } else {
                            builder.mean(prices, over, one);
                        }
                    });
                case BASES ->
                    figure.object("bases", "{\"2021-03\": \"2010=100\"}").ifPresent(bases -> {
                        for (String when : bases.names()) {
                            bases.text(when).ifPresent(base -> base(bases, prices, when, base));
                        }
                    });
                case CURRENCY -> figure.currency("currency").ifPresent(one -> builder.currencyOf(item, one));
                case ROUNDED_TO ->
                    figure.object("roundedTo", "{\"2021-12-31\": \"0.1\"}").ifPresent(units -> {
                        for (String when : units.names()) {
                            units.amount(when).ifPresent(unit -> rounding(units, item, when, unit));
                        }
                    });
                case REMARKS -> figure.texts("remarks").forEach(one -> builder.remark(item, one));
                case REMARKS_OF ->
                    figure.object("remarksOf", "{\"2021-03\": [\"a sentence\"]}")
                            .ifPresent(remarks -> {
                                for (String when : remarks.names()) {
                                    remarks.texts(when).forEach(one -> remark(remarks, item, when, one));
                                }
                            });
            }
        }

        private interface PeriodAmount {
            void put(ReportingPeriod over, BigDecimal amount);
        }

        private static void byPeriod(Fields figure, Field field, PeriodAmount put) {
            figure.object(field.name, "{\"2021-Q1\": \"100\"}").ifPresent(amounts -> {
                for (String name : amounts.names()) {
                    Optional<ReportingPeriod> period = amounts.period(name, name);
                    amounts.amount(name).ifPresent(one -> period.ifPresent(over -> put.put(over, one)));
                }
            });
        }

        private void base(Fields bases, Item<Kind.PriceIndex> item, String when, String base) {
            if (isDate(when)) {
                bases.date(when, when).ifPresent(date -> builder.base(item, date, base));
            } else {
                bases.period(when, when).ifPresent(over -> builder.base(item, over, base));
            }
        }

        private void rounding(Fields units, Item<?> item, String when, BigDecimal unit) {
            if (isDate(when)) {
                units.date(when, when).ifPresent(date -> builder.roundedTo(item, date, unit));
            } else {
                units.period(when, when).ifPresent(over -> builder.roundedTo(item, over, unit));
            }
        }

        private void remark(Fields remarks, Item<?> item, String when, String remark) {
            if (isDate(when)) {
                remarks.date(when, when).ifPresent(date -> builder.remark(item, date, remark));
            } else {
                remarks.period(when, when).ifPresent(over -> builder.remark(item, over, remark));
            }
        }

        private static boolean isDate(String when) {
            return when.matches("\\d{4}-\\d{2}-\\d{2}");
        }
    }
}
