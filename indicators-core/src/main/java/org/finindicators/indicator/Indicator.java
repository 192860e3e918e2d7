/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, declared once: its id, name, definition, direction, source, and the formula of each authority.
 *
 * <p>From the one declaration come the exact value of one subject, its explanation, its value over columns, its SQL,
 * and its page in the reference. One of the variants is the chosen one, at first the one declared first;
 * {@link #variant(String)} chooses another.
 *
 * @since 0.1.0
 */
public final class Indicator {
    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    private final String id;
    private final String name;
    private final String topic;
    private final String definition;
    private final List<String> otherNames;
    private final Direction direction;
    private final Tier tier;
    private final Set<Role> roles;
    private final Source source;
    private final List<Variant> variants;
    private final List<VariantFamily> families;
    private final Variant chosen;

    private Indicator(Indicator other, Variant chosen) {
        id = other.id;
        name = other.name;
        topic = other.topic;
        definition = other.definition;
        otherNames = other.otherNames;
        direction = other.direction;
        tier = other.tier;
        roles = other.roles;
        source = other.source;
        variants = other.variants;
        families = other.families;
        this.chosen = chosen;
    }

    private Indicator(Builder builder) {
        id = builder.id;
        name = builder.name;
        topic = builder.topic;
        definition = builder.definition;
        otherNames = List.copyOf(builder.otherNames);
        direction = Objects.requireNonNull(builder.direction);
        tier = Objects.requireNonNull(builder.tier);
        roles = Collections.unmodifiableSet(EnumSet.copyOf(builder.roles));
        source = builder.source;
        variants = List.copyOf(builder.variants);
        families = List.copyOf(builder.families);
        chosen = variants.get(0);
    }

    /**
     * Starts the declaration of an indicator.
     *
     * @param id the rubric, a point, and lower case words joined by hyphens
     * @param name the field's term
     * @return a builder
     */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /**
     * Returns the id.
     *
     * @return for instance {@code intermediary.return-on-equity}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the rubric, the part of the id before the point.
     *
     * @return for instance {@code intermediary}
     */
    public String rubric() {
        return id.substring(0, id.indexOf('.'));
    }

    /**
     * Returns the field's term.
     *
     * @return for instance {@code Return on average equity}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name, or the title of the chosen variant where it has one of its own, with the chosen variant unless
     * it is the first.
     *
     * @return for instance {@code Financial depth [gfdd]}
     */
    public String title() {
        return chosen.equals(variants.get(0)) ? called() : called() + " [" + chosen.name() + "]";
    }

    /** The title without the name of the variant. */
    String called() {
        return chosen.ownTitle().isEmpty() ? name : chosen.ownTitle();
    }

    /**
     * Returns the heading under which the paper puts it.
     *
     * @return for instance {@code earnings}
     */
    public String topic() {
        return topic;
    }

    /**
     * Returns the definition in a sentence or two.
     *
     * @return the definition
     */
    public String definition() {
        return definition;
    }

    /**
     * Lists what people call it otherwise: abbreviations and synonyms, by which it is found.
     *
     * @return for instance {@code ROE}, {@code return on equity}
     */
    public List<String> otherNames() {
        return otherNames;
    }

    /**
     * Returns which way it improves, in the chosen variant.
     *
     * @return the direction
     */
    public Direction direction() {
        return chosen.better().orElse(direction);
    }

    /**
     * Returns whether it is a key indicator.
     *
     * @return the tier
     */
    public Tier tier() {
        return tier;
    }

    /**
     * Returns what it can be used for.
     *
     * @return the roles, in the order in which {@link Role} lists them
     */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * Returns where it is asked for.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Lists all variants, the one that is measured by default first.
     *
     * @return at least one
     */
    public List<Variant> variants() {
        return variants;
    }

    /**
     * Returns the chosen variant.
     *
     * @return the variant that {@link #measure(Figures)} uses
     */
    public Variant variant() {
        return chosen;
    }

    /**
     * Chooses a variant, of the list or of a family that differs in a number.
     *
     * @param name its name
     * @return this indicator with that variant chosen
     * @throws NoSuchElementException naming the variants there are
     */
    public Indicator variant(String name) {
        for (Variant variant : variants) {
            if (variant.name().equals(name)) {
                return new Indicator(this, variant);
            }
        }
        Optional<Variant> member = chosen.name().equals(name)
                ? Optional.of(chosen)
                : families.stream()
                        .flatMap(family -> family.named(name).stream())
                        .findFirst();
        if (member.isPresent()) {
            return new Indicator(this, member.get());
        }
        throw new NoSuchElementException(id + " has no variant '" + name + "'; there are "
                + Stream.concat(
                                variants.stream().map(Variant::name),
                                families.stream().map(VariantFamily::toString))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * Lists the items that its variants read: what can be reported for it beside its {@link #facts()}.
     *
     * @return each once, in the order of the variants; none if all variants read facts only
     */
    public List<Item<?>> items() {
        Set<Item<?>> items = new LinkedHashSet<>();
        variants.forEach(variant -> items.addAll(variant.formula().items()));
        return List.copyOf(items);
    }

    /**
     * Lists the facts that its variants read.
     *
     * @return each once, in the order of the variants; none if all variants read items only
     */
    public List<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        variants.forEach(variant -> facts.addAll(variant.formula().facts()));
        return List.copyOf(facts);
    }

    /**
     * Lists the families of variants that differ in one number; each member is {@linkplain #variant(String) chosen by
     * its name} and is not among the {@link #variants()}.
     *
     * @return the families, empty if there is none
     */
    public List<VariantFamily> families() {
        return families;
    }

    /**
     * Chooses a variant that is not in the list, a regulation of the caller's for instance.
     *
     * @param variant the variant
     * @return this indicator with that variant chosen
     */
    public Indicator with(Variant variant) {
        return new Indicator(this, variant);
    }

    /**
     * Accepts closing balances in place of averages, for subjects without an opening balance. The result names it.
     *
     * @return this indicator on closing balances; the same if its formula has no averages
     */
    public Indicator onClosingBalances() {
        Formula formula = formula();
        Formula closing = formula.onClosingBalances();
        if (closing.equals(formula)) {
            return this;
        }
        return with(new Variant(
                chosen.name() + "-closing-balances",
                chosen.authority(),
                closing,
                chosen.unit(),
                chosen.better(),
                List.of(),
                "closing balances in place of averages",
                chosen.ownTitle()));
    }

    /**
     * Returns the formula of the chosen variant.
     *
     * @return the formula
     */
    public Formula formula() {
        return chosen.formula();
    }

    /**
     * Measures the chosen variant on one subject, exactly.
     *
     * @param figures the reported figures
     * @return the value with its parts, or the reason why there is none
     */
    public Measurement measure(Figures figures) {
        Evaluation evaluation = chosen.formula().evaluate(figures);
        return evaluation.value().isPresent()
                ? new Measured(this, figures.origin(), evaluation)
                : new Undefined(this, figures.origin(), evaluation, alternatives(figures, evaluation));
    }

    /** The variants in the same unit that need other figures, which are there. */
    private List<Measured> alternatives(Figures figures, Evaluation evaluation) {
        Reason why = evaluation.faults().get(0).reason();
        if (why != Reason.NOT_REPORTED && why != Reason.TOO_LITTLE_HISTORY) {
            return List.of();
        }
        return variants.stream()
                .filter(variant -> !variant.equals(chosen) && variant.unit().isReadAs(chosen.unit()))
                .flatMap(variant -> {
                    Evaluation other = variant.formula().evaluate(figures);
                    return other.value().isPresent()
                            ? Stream.of(new Measured(new Indicator(this, variant), figures.origin(), other))
                            : Stream.empty();
                })
                .toList();
    }

    /**
     * Explains the value over one subject's figures, with what the other variants give on them.
     *
     * @param figures the reported figures
     * @return the explanation
     */
    public Explanation explain(Figures figures) {
        List<Measurement> others = variants.stream()
                .filter(variant -> !variant.equals(chosen))
                .map(variant -> variant(variant.name()).measure(figures))
                .toList();
        return Explanation.of(measure(figures), others);
    }

    /**
     * Describes the indicator and its variants.
     *
     * @return the description
     */
    public Description describe() {
        return Description.of(this);
    }

    /** Indicators are equal if id and chosen variant are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Indicator that && id.equals(that.id) && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, chosen.name());
    }

    /** Prints the name, id and formula on one line. */
    @Override
    public String toString() {
        return title() + " (" + id + ") = " + chosen.formula().words();
    }

    /**
     * Collects a declaration; {@link #build()} checks that nothing is missing.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String id;
        private final String name;
        private String topic = "";
        private String definition = "";
        private final List<String> otherNames = new ArrayList<>();
        private @Nullable Direction direction;
        private @Nullable Tier tier;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private Source source = new Source(Authority.LIBRARY, "");
        private final List<Variant> variants = new ArrayList<>();
        private final List<VariantFamily> families = new ArrayList<>();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /**
         * States the heading.
         *
         * @param heading lower case, as in the catalogue
         * @return this
         */
        public Builder topic(String heading) {
            topic = heading;
            return this;
        }

        /**
         * States the definition.
         *
         * @param sentence a sentence or two
         * @return this
         */
        public Builder definition(String sentence) {
            definition = sentence;
            return this;
        }

        /**
         * Adds what people call it, so that they find it: abbreviations and synonyms.
         *
         * @param names for instance {@code LCR}
         * @return this
         */
        public Builder alsoCalled(String... names) {
            otherNames.addAll(List.of(names));
            return this;
        }

        /**
         * States which way it improves.
         *
         * @param better the direction
         * @return this
         */
        public Builder better(Direction better) {
            direction = better;
            return this;
        }

        /**
         * States whether it is a key indicator.
         *
         * @param list the tier
         * @return this
         */
        public Builder tier(Tier list) {
            tier = list;
            return this;
        }

        /**
         * States what it can be used for.
         *
         * @param uses the roles
         * @return this
         */
        public Builder roles(Role... uses) {
            roles.addAll(List.of(uses));
            return this;
        }

        /**
         * States where it is asked for.
         *
         * @param authority the document
         * @param place the paragraph
         * @return this
         */
        public Builder source(Authority authority, String place) {
            source = new Source(authority, place);
            return this;
        }

        /**
         * Adds a variant; the first is measured by default.
         *
         * @param variant the variant
         * @return this
         */
        public Builder variant(Variant variant) {
            variants.add(variant);
            return this;
        }

        /**
         * Adds a family of variants, each of which can be chosen by its name; it is not in the list.
         *
         * @param family the family
         * @return this
         */
        public Builder family(VariantFamily family) {
            families.add(family);
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "an indicator not built yet: call build()";
        }

        /**
         * Builds the indicator.
         *
         * @return the indicator
         * @throws IllegalStateException if the id is malformed, anything is missing, or two variants share a name
         */
        public Indicator build() {
            require(ID.matcher(id).matches(), "is not an id like rubric.words-with-hyphens");
            require(!name.isBlank(), "has no name");
            require(!topic.isBlank(), "has no topic");
            require(!definition.isBlank(), "has no definition");
            require(direction != null, "has no direction");
            require(tier != null, "has no tier");
            require(!roles.isEmpty(), "has no roles");
            require(!source.place().isBlank(), "has no source");
            require(!variants.isEmpty(), "has no variant");
            require(
                    variants.stream().map(Variant::name).distinct().count() == variants.size(),
                    "has two variants of the same name");
            return new Indicator(this);
        }

        private void require(boolean holds, String complaint) {
            if (!holds) {
                throw new IllegalStateException("indicator '" + id + "' " + complaint);
            }
        }
    }
}
