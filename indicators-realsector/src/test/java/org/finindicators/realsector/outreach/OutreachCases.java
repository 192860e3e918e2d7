/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseFacts;
import org.finindicators.testkit.CaseRunner;

/** Reads the facts of outreach from the lines of a case. */
final class OutreachCases {
    static final CaseRunner RUNNER = CaseRunner.of(
                    ProgrammeItems.class, SubloanItems.class, AssistanceItems.class, EconomyItems.class)
            .fact(Clients.BENEFICIARIES_SERVED, OutreachCases::beneficiaries)
            .fact(LoanSizes.SUBLOAN_AMOUNTS, lines -> LoanAmounts.of(words(lines)))
            .fact(Jobs.SUPPORTED_EMPLOYMENT, OutreachCases::employment)
            .fact(LenderMarket.TARGET_SEGMENT_LENDERS, CaseFacts::breakdown)
            .fact(
                    TargetGroupLoans.LOANS_BY_TARGET_GROUP,
                    lines -> loans(Attribute.TARGET_GROUP, lines.toArray(String[]::new)));

    private OutreachCases() {}

    /** Loans at the end of 2024 in US dollars, each a balance and, if it has one, its label. */
    static LoanTally loans(Attribute by, String... loans) {
        return Arrays.stream(loans)
                .map(text -> {
                    String[] words = text.split(" ", 2);
                    LoanBuilder loan = Loan.builder(text)
                            .asOf("2024-12-31")
                            .currency("USD")
                            .balance(words[0]);
                    return (words.length == 1 ? loan : loan.with(by, words[1])).build();
                })
                .collect(LoanTally.collector(
                        LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), AgingScheme.STANDARD, by));
    }

    private static String[] words(List<String> lines) {
        return lines.isEmpty() ? new String[0] : String.join(" ", lines).split(" +");
    }

    /** A line each: the client, credit or assistance, the first day, and what else is known. */
    private static Beneficiaries beneficiaries(List<String> lines) {
        List<Service> services = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" +");
            String client = words[0].equals("nobody") ? " " : words[0];
            Service service =
                    words[1].equals("credit") ? Service.credit(client, words[2]) : Service.assistance(client, words[2]);
            for (int i = 3; i < words.length; i++) {
                service = with(service, words[i]);
            }
            services.add(service);
        }
        return new Beneficiaries(services);
    }

    private static Service with(Service service, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        return switch (word.substring(0, Math.max(0, word.indexOf('=')))) {
            case "until" -> service.withLastDay(value);
            case "region" -> service.withRegion(value);
            case "size" -> service.withSize(value);
            case "group" -> service.withGroup(value);
            default -> service.withSex(Sex.valueOf(word));
        };
    }

    /** Lines {@code baseline:} and {@code follow-up:} (full-time, part-time, hours factor), and the others. */
    private static EmploymentRecord employment(List<String> lines) {
        EmploymentRecord record = EmploymentRecord.of(Workforce.of("0"), Workforce.of("0"));
        for (String line : lines) {
            String[] parts = line.split(": *", 2);
            String value = parts[1];
            record = switch (parts[0]) {
                case "baseline" -> EmploymentRecord.of(workforce(value), record.followUp());
                case "follow-up" -> EmploymentRecord.of(record.baseline(), workforce(value));
                case "deadweight" -> record.withDeadweight(value);
                case "displacement" -> record.withDisplacement(value);
                case "retained" -> record.withRetained(value);
                case "years" -> record.withYears(value);
                case "comparison" -> {
                    String[] both = value.split(" to ");
                    yield record.withComparison(workforce(both[0]), workforce(both[1]));
                }
                default -> throw new IllegalArgumentException("employment has no '" + parts[0] + "'");
            };
        }
        return record;
    }

    private static Workforce workforce(String text) {
        String[] words = text.strip().split(" +");
        Workforce fullTime = Workforce.of(words[0]);
        return switch (words.length) {
            case 1 -> fullTime;
            case 2 -> fullTime.withPartTime(words[1]);
            default -> fullTime.withPartTime(words[1], words[2]);
        };
    }
}
