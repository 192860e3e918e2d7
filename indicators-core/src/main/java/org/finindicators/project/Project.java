/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.report.Cell;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one project: what it is called, where it is and of which kind, its amounts, its dates, and what is
 * declared or coded about its credit.
 *
 * <p>Whatever it can be grouped by is an {@link Attribute}: country, type, unit, rating, and those of the caller. An
 * empty one is not stated, and no value. The years of approval and closing follow from the dates unless they are
 * stated.
 *
 * <p>{@link #violations()} lists what is doubtful: a closing before the approval, a component above the whole.
 *
 * @since 0.1.0
 */
public final class Project implements SelfChecking {
    /** The country or economy. */
    public static final Attribute COUNTRY = Attribute.of("country");

    /** The type of project. */
    public static final Attribute PROJECT_TYPE = Attribute.of("type");

    /** The instrument that finances it. */
    public static final Attribute INSTRUMENT = Attribute.of("instrument");

    /** The unit, department or practice that is responsible for it. */
    public static final Attribute UNIT = Attribute.of("unit");

    /** The rating of its outcome. */
    public static final Attribute OUTCOME = Attribute.of("outcome");

    /** The year in which it was approved. */
    public static final Attribute APPROVAL_YEAR = Attribute.of("approval year");

    /** The year in which it closed. */
    public static final Attribute CLOSING_YEAR = Attribute.of("closing year");

    /** The year in which it was evaluated. */
    public static final Attribute EVALUATION_YEAR = Attribute.of("evaluation year");

    /** Whether it has credit, as {@link CreditReview#labelled()} finds it. */
    public static final Attribute INVOLVEMENT = Attribute.of("credit involvement");

    /** Five digits of the purpose codes of the OECD's committee, three of its sectors, or a code of another list. */
    static final Pattern SECTOR_CODE = Pattern.compile("[0-9]{5}|[0-9]{3}|[A-Za-z0-9][A-Za-z0-9-]*:[^\\s:]+");

    private static final int LINE = 79;

    private final Parts parts;

    private record Parts(
            String id,
            String title,
            SortedMap<Attribute, String> attributes,
            SortedSet<String> sectorCodes,
            Optional<Currency> currency,
            Optional<BigDecimal> total,
            Optional<BigDecimal> financeComponent,
            Optional<LocalDate> approval,
            Optional<LocalDate> closing,
            Optional<CreditInvolvement> declared) {}

    private Project(Parts parts) {
        this.parts = parts;
    }

    /**
     * Starts a project.
     *
     * @param id what tells it from all others
     * @return a builder that needs nothing more
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Returns what tells it from all others.
     *
     * @return the id
     */
    public String id() {
        return parts.id;
    }

    /**
     * Returns the title.
     *
     * @return the title, empty if it is not stated
     */
    public String title() {
        return parts.title;
    }

    /**
     * Lists what is stated of it, with the years that follow from its dates.
     *
     * @return the label of each attribute, none of them blank
     */
    public SortedMap<Attribute, String> attributes() {
        return parts.attributes;
    }

    /**
     * Returns one attribute.
     *
     * @param attribute the attribute
     * @return its label, or nothing if it is not stated
     */
    public Optional<String> label(Attribute attribute) {
        return Optional.ofNullable(parts.attributes.get(attribute));
    }

    /**
     * Lists the codes of the sectors that it is about.
     *
     * @return the codes; none if they are not stated
     */
    public SortedSet<String> sectorCodes() {
        return parts.sectorCodes;
    }

    /**
     * Returns the currency of its amounts.
     *
     * @return the currency, or nothing if no amount is stated
     */
    public Optional<Currency> currency() {
        return parts.currency;
    }

    /**
     * Returns the amount of the whole project.
     *
     * @return the amount in whole currency, or nothing if it is not stated
     */
    public Optional<BigDecimal> total() {
        return parts.total;
    }

    /**
     * Returns the amount that is for finance.
     *
     * @return the amount in whole currency, or nothing if it is not stated
     */
    public Optional<BigDecimal> financeComponent() {
        return parts.financeComponent;
    }

    /**
     * Returns the day on which it was approved or started.
     *
     * @return the day, or nothing if it is not stated
     */
    public Optional<LocalDate> approval() {
        return parts.approval;
    }

    /**
     * Returns the day on which it closes or has closed.
     *
     * @return the day, or nothing if it is not stated
     */
    public Optional<LocalDate> closing() {
        return parts.closing;
    }

    /**
     * Returns what is declared of its credit.
     *
     * @return the involvement, or nothing if none is declared
     */
    public Optional<CreditInvolvement> declared() {
        return parts.declared;
    }

    /** The same project with another label of an attribute. */
    Project with(Attribute attribute, String label) {
        SortedMap<Attribute, String> more = new TreeMap<>(parts.attributes);
        more.put(attribute, label);
        return new Project(new Parts(
                parts.id,
                parts.title,
                Collections.unmodifiableSortedMap(more),
                parts.sectorCodes,
                parts.currency,
                parts.total,
                parts.financeComponent,
                parts.approval,
                parts.closing,
                parts.declared));
    }

    /** Lists dates out of order, amounts below zero, and a component above the whole or where none is declared. */
    @Override
    public List<Violation> violations() {
        Intake found = new Intake().about(whose());
        if (parts.approval.isPresent()
                && parts.closing.isPresent()
                && parts.closing.get().isBefore(parts.approval.get())) {
            found.add("closing", parts.closing.get().toString(), "is before the approval on " + parts.approval.get());
        }
        requireNotNegative(found, "total", parts.total);
        requireNotNegative(found, "finance component", parts.financeComponent);
        parts.financeComponent.ifPresent(component -> {
            parts.total
                    .filter(total -> component.compareTo(total) > 0)
                    .ifPresent(total -> found.add(
                            "finance component",
                            Printing.number(component),
                            "is more than the whole project, " + Printing.number(total)));
            if (component.signum() > 0 && parts.declared.equals(Optional.of(CreditInvolvement.NONE))) {
                found.add("finance component", Printing.number(component), "is there, but none is declared");
            }
        });
        yearOf(found, APPROVAL_YEAR, parts.approval);
        yearOf(found, CLOSING_YEAR, parts.closing);
        return found.violations();
    }

    private void requireNotNegative(Intake found, String what, Optional<BigDecimal> amount) {
        amount.filter(value -> value.signum() < 0)
                .ifPresent(value -> found.add(what, Printing.number(value), "must not be negative"));
    }

    /** A year of account may be the one after; a year further off is a slip. */
    private void yearOf(Intake found, Attribute attribute, Optional<LocalDate> date) {
        String stated = parts.attributes.getOrDefault(attribute, "");
        date.filter(day -> stated.matches("[0-9]{4}") && Math.abs(Integer.parseInt(stated) - day.getYear()) > 1)
                .ifPresent(day -> found.add(attribute.name(), stated, "is not the year of " + day));
    }

    static Violation notASectorCode(String place, String code) {
        return new Violation(
                place, code, "is no code of a sector: five digits, three digits, or list:code for another list");
    }

    @Override
    public String whose() {
        return whose(parts.id);
    }

    private static String whose(String id) {
        return "project" + (id.isBlank() ? "" : " " + id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Prints id, title, amount and country. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("project ").append(parts.id);
        parts.total.ifPresent(total -> out.append(", ")
                .append(Printing.number(total))
                .append(parts.currency.map(currency -> " " + currency).orElse("")));
        label(COUNTRY).ifPresent(country -> out.append(", ").append(country));
        out.append(parts.title.isEmpty() ? "" : ": " + parts.title);
        return Cell.cut(out.toString(), LINE);
    }

    /**
     * Takes what is known of a project, in any order; {@link #build()} refuses all that cannot be read at once.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String id;
        private final Intake intake;
        private final Map<String, Object> given = new HashMap<>();
        private final TreeMap<Attribute, String> attributes = new TreeMap<>();
        private final TreeSet<String> sectorCodes = new TreeSet<>();
        private boolean currencyRefused;

        private Builder(String id) {
            this.id = id;
            intake = new Intake().about(whose(id));
            if (id.isBlank()) {
                intake.add("id", id, "must be given, it is blank");
            }
        }

        /**
         * Gives the title.
         *
         * @param title the title; blank if it is not stated
         * @return this
         */
        public Builder title(String title) {
            return title.isBlank() ? this : put("title", title.strip());
        }

        /**
         * Gives an attribute.
         *
         * @param attribute what it can be grouped by
         * @param label its value; blank if it is not stated
         * @return this
         */
        public Builder with(Attribute attribute, @Nullable String label) {
            if (label == null) {
                intake.addMissing(attribute.name());
                return this;
            }
            String stripped = label.strip();
            if (!stripped.isEmpty() && !stripped.equals(Attribute.NOT_STATED)) {
                again(attribute.name(), stripped, attributes.put(attribute, stripped));
            }
            return this;
        }

        /**
         * Gives the code of a sector that it is about.
         *
         * @param code five digits of the purpose codes of the OECD's Development Assistance Committee, three digits of
         *     its sectors, or a code of another list with the name of the list, as {@code WB:FA}
         * @return this
         */
        public Builder withSectorCode(String code) {
            if (SECTOR_CODE.matcher(code.strip()).matches()) {
                sectorCodes.add(code.strip());
            } else {
                intake.addAll(List.of(notASectorCode("sector code", code)));
            }
            return this;
        }

        /**
         * Gives the currency of all its amounts.
         *
         * @param code its ISO 4217 code
         * @return this
         */
        public Builder currency(String code) {
            Optional<Currency> read = intake.toCurrency("currency", code);
            currencyRefused |= read.isEmpty();
            read.ifPresent(this::currency);
            return this;
        }

        /**
         * Gives the currency of all its amounts.
         *
         * @param currency the currency
         * @return this
         */
        public Builder currency(Currency currency) {
            return put("currency", currency);
        }

        /**
         * Gives the amount of the whole project.
         *
         * @param amount the amount in whole currency, as decimal text
         * @return this
         */
        public Builder total(String amount) {
            intake.toNumber("total", amount).ifPresent(value -> put("total", value));
            return this;
        }

        /**
         * Gives the amount of the whole project.
         *
         * @param amount the amount in whole currency
         * @return this
         */
        public Builder total(BigDecimal amount) {
            intake.toNumber("total", amount).ifPresent(value -> put("total", value));
            return this;
        }

        /**
         * Gives the amount that is for finance.
         *
         * @param amount the amount in whole currency, as decimal text
         * @return this
         */
        public Builder financeComponent(String amount) {
            intake.toNumber("finance component", amount).ifPresent(value -> put("finance component", value));
            return this;
        }

        /**
         * Gives the amount that is for finance.
         *
         * @param amount the amount in whole currency
         * @return this
         */
        public Builder financeComponent(BigDecimal amount) {
            intake.toNumber("finance component", amount).ifPresent(value -> put("finance component", value));
            return this;
        }

        /**
         * Gives the day on which it was approved or started.
         *
         * @param day the day, as {@code 2021-12-31}
         * @return this
         */
        public Builder approval(String day) {
            intake.toDate("approval", day).ifPresent(this::approval);
            return this;
        }

        /**
         * Gives the day on which it was approved or started.
         *
         * @param day the day
         * @return this
         */
        public Builder approval(LocalDate day) {
            return put("approval", day);
        }

        /**
         * Gives the day on which it closes or has closed.
         *
         * @param day the day, as {@code 2021-12-31}
         * @return this
         */
        public Builder closing(String day) {
            intake.toDate("closing", day).ifPresent(this::closing);
            return this;
        }

        /**
         * Gives the day on which it closes or has closed.
         *
         * @param day the day
         * @return this
         */
        public Builder closing(LocalDate day) {
            return put("closing", day);
        }

        /**
         * Declares its credit.
         *
         * @param involvement stand-alone, credit component or none; blank if it is not stated
         * @return this
         */
        public Builder declared(String involvement) {
            if (!involvement.isBlank()) {
                CreditInvolvement.find(involvement)
                        .ifPresentOrElse(
                                this::declared,
                                () -> intake.addUnknown(
                                        "declared",
                                        involvement,
                                        CreditInvolvement.allWords(),
                                        "must be one of " + String.join(", ", CreditInvolvement.allWords())));
            }
            return this;
        }

        /**
         * Declares its credit.
         *
         * @param involvement how far it lends
         * @return this
         */
        public Builder declared(CreditInvolvement involvement) {
            return put("declared", involvement);
        }

        private Builder put(String what, Object value) {
            again(what, value, given.put(what, value));
            return this;
        }

        private void again(String what, Object value, @Nullable Object before) {
            if (before != null && !before.equals(value)) {
                intake.add(what, value.toString(), "was given already, as " + before);
            }
        }

        /** What is wrong so far, and an amount without a currency. */
        List<Violation> violations() {
            List<Violation> all = new ArrayList<>(intake.violations());
            if (!given.containsKey("currency") && !currencyRefused) {
                for (String amount : List.of("total", "finance component")) {
                    if (given.get(amount) instanceof BigDecimal value) {
                        all.add(new Violation(amount, Printing.number(value), "needs a currency", whose(id)));
                    }
                }
            }
            return all;
        }

        /**
         * Ends the project.
         *
         * @return the project
         * @throws InvalidInputException with all that is wrong: a blank id, what cannot be read, what was given twice
         *     and differs, amounts without a currency
         */
        public Project build() {
            List<Violation> wrong = violations();
            if (!wrong.isEmpty()) {
                throw new InvalidInputException(wrong);
            }
            Optional<LocalDate> approval = get("approval", LocalDate.class);
            Optional<LocalDate> closing = get("closing", LocalDate.class);
            SortedMap<Attribute, String> stated = new TreeMap<>(attributes);
            approval.ifPresent(day -> stated.putIfAbsent(APPROVAL_YEAR, String.valueOf(day.getYear())));
            closing.ifPresent(day -> stated.putIfAbsent(CLOSING_YEAR, String.valueOf(day.getYear())));
            return new Project(new Parts(
                    id.strip(),
                    get("title", String.class).orElse(""),
                    Collections.unmodifiableSortedMap(stated),
                    Collections.unmodifiableSortedSet(new TreeSet<>(sectorCodes)),
                    get("currency", Currency.class),
                    get("total", BigDecimal.class),
                    get("finance component", BigDecimal.class),
                    approval,
                    closing,
                    get("declared", CreditInvolvement.class)));
        }

        private <T> Optional<T> get(String what, Class<T> type) {
            return Optional.ofNullable(given.get(what)).map(type::cast);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "project " + id + ": call build()";
        }
    }
}
