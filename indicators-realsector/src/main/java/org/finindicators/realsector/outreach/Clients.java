/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.realsector.outreach.SubloanItems.ASSISTED_CLIENTS_SERVED_IN_PERIOD;
import static org.finindicators.realsector.outreach.SubloanItems.CLIENTS_EVER_SERVED;
import static org.finindicators.realsector.outreach.SubloanItems.CLIENTS_SERVED_IN_PERIOD;
import static org.finindicators.realsector.outreach.SubloanItems.CREDIT_CLIENTS_SERVED_IN_PERIOD;
import static org.finindicators.realsector.outreach.SubloanItems.WOMEN_SERVED_IN_PERIOD;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;

/**
 * Declares the number of clients whom a programme reaches.
 *
 * @since 0.1.0
 */
public final class Clients {
    /** All loans and courses of the programme, with whom they served. */
    public static final Fact<Beneficiaries> BENEFICIARIES_SERVED =
            new Fact<>("beneficiaries", "beneficiaries", Beneficiaries.class);

    private static final BiPredicate<Service, ReportingPeriod> IN_PERIOD = Service::isIn;

    /**
     * Counts the clients of credit and of technical assistance.
     *
     * <p>Distinct clients with a loan or a course on a day of the period. A client with several loans counts once, the
     * members of a group one by one.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the list is not reported or empty;
     *   <li>a client has no id.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for the number of beneficiaries without saying how often one of them counts.
     *
     * <p>Variants: {@code ever} counts all up to the end of the period; {@code credit} and {@code technical-assistance}
     * overlap, for a client can have both; {@code women}, {@code men} and {@code women-share} (in those whose sex is
     * known; a note says of how many it is not) are inconsistent where a client is of both; {@code groups-as-one}
     * counts a group as one client; {@code services} counts loans and courses, not clients; {@code reported},
     * {@code reported-ever}, {@code reported-credit}, {@code reported-technical-assistance} and
     * {@code reported-women-share} take what the programme states. {@link #beneficiariesWith(ClientTrait, String)}
     * counts a region or a class of size.
     */
    public static final Indicator BENEFICIARIES = Indicator.builder(
                    "realsector.beneficiaries", "Beneficiaries of credit and technical-assistance loans")
            .topic("credit-outreach")
            .alsoCalled("outreach", "persons reached")
            .definition("Distinct clients whom credit or technical assistance served in the period.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("served", LIBRARY, count("distinct clients of the period", IN_PERIOD)))
            .variant(Variant.of(
                            "ever",
                            LIBRARY,
                            count(
                                    "distinct clients up to the end of the period",
                                    (service, period) -> !service.from().isAfter(period.end())))
                    .note("all who were ever served"))
            .variant(Variant.of("credit", LIBRARY, count("distinct clients of credit", of(Service.Kind.CREDIT)))
                    .note("those with a loan"))
            .variant(Variant.of(
                            "technical-assistance",
                            LIBRARY,
                            count("distinct clients of technical assistance", of(Service.Kind.TECHNICAL_ASSISTANCE)))
                    .note("those with technical assistance"))
            .variant(trait("women", ClientTrait.SEX, Sex.WOMAN.plural()).note("distinct women"))
            .variant(trait("men", ClientTrait.SEX, Sex.MAN.plural()).note("distinct men"))
            .variant(Variant.of(
                            "women-share",
                            LIBRARY,
                            counted(
                                            "women / clients whose sex is known",
                                            Dimension.NUMBER,
                                            IN_PERIOD,
                                            (clients, sheet) ->
                                                    clients.share(sheet, ClientTrait.SEX, Sex.WOMAN.plural()),
                                            Reason.INCONSISTENT_STATEMENT.when("a client of both sexes"),
                                            Reason.ZERO_DENOMINATOR.when("no client whose sex is known"))
                                    .asQuotient(QuotientDimensions.THINGS))
                    .better(CONTEXTUAL)
                    .note("share of women in those whose sex is known"))
            .variant(Variant.of(
                            "groups-as-one",
                            LIBRARY,
                            things("clients of the period, a group as one", IN_PERIOD, DistinctClients::groupsAsOne))
                    .note("a group is one client"))
            .variant(Variant.of(
                            "services",
                            LIBRARY,
                            things("loans and courses of the period", IN_PERIOD, DistinctClients::services)
                                    .counting("service"))
                    .note("loans and courses, not clients"))
            .variant(Variant.of("reported", LIBRARY, total(CLIENTS_SERVED_IN_PERIOD))
                    .note("as the programme states it"))
            .variant(Variant.of("reported-ever", LIBRARY, closing(CLIENTS_EVER_SERVED))
                    .note("all who were ever served, as the programme states it"))
            .variant(Variant.of("reported-credit", LIBRARY, total(CREDIT_CLIENTS_SERVED_IN_PERIOD))
                    .note("those with a loan, as the programme states it"))
            .variant(Variant.of("reported-technical-assistance", LIBRARY, total(ASSISTED_CLIENTS_SERVED_IN_PERIOD))
                    .note("those with technical assistance, as the programme states it"))
            .variant(Variant.of(
                            "reported-women-share",
                            LIBRARY,
                            total(WOMEN_SERVED_IN_PERIOD)
                                    .over(total(CLIENTS_SERVED_IN_PERIOD))
                                    .ifShare())
                    .better(CONTEXTUAL)
                    .note("share of women, as the programme states it"))
            .build();

    private Clients() {}

    /**
     * Chooses the clients with a trait: those of a region or of a class of size.
     *
     * @param trait the trait
     * @param value the region, the class of size, {@code women} or {@code men}, as the services state it
     * @return the number of distinct clients of the period with it; a client who moved counts where the latest service
     *     of the period says
     */
    public static Indicator beneficiariesWith(ClientTrait trait, String value) {
        return BENEFICIARIES.with(trait(Variant.nameFrom(value, trait.words()), trait, value.strip()));
    }

    private static Variant trait(String name, ClientTrait trait, String value) {
        return Variant.of(
                name,
                LIBRARY,
                counted(
                        "distinct clients of the period, " + trait.words() + ": " + value,
                        Dimension.THINGS,
                        IN_PERIOD,
                        (clients, sheet) -> clients.with(sheet, trait, value),
                        Reason.INCONSISTENT_STATEMENT.when(
                                "a client with more than one " + trait.words() + " at a time")));
    }

    private static BiPredicate<Service, ReportingPeriod> of(Service.Kind kind) {
        return (service, period) -> service.kind() == kind && service.isIn(period);
    }

    private static Calculation count(String words, BiPredicate<Service, ReportingPeriod> which) {
        return things(words, which, DistinctClients::clients);
    }

    private static Calculation things(
            String words,
            BiPredicate<Service, ReportingPeriod> which,
            BiFunction<DistinctClients, Worksheet, Evaluation> number) {
        return counted(words, Dimension.THINGS, which, number);
    }

    private static Calculation counted(
            String words,
            Dimension dimension,
            BiPredicate<Service, ReportingPeriod> which,
            BiFunction<DistinctClients, Worksheet, Evaluation> number,
            UndefinedCase... more) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.GROUP_TOO_SMALL.when("no service in the list"),
                Reason.OUT_OF_DOMAIN.when("a client without an id")));
        cases.addAll(List.of(more));
        return Calculation.from(
                        BENEFICIARIES_SERVED,
                        words,
                        dimension,
                        cases,
                        (all, figures) -> DistinctClients.count(
                                all, figures, service -> which.test(service, figures.period()), number))
                .counting("client");
    }
}
