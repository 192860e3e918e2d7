// The collection experience of two credit lines, from the loans themselves. Run it with ./repl shell/loanbook.jsh
// The loans are made up. Those of the line of 2023 are given as a bank's system has them; those of the line of 2024 by
// their contracts and by what was paid on them, six equal monthly instalments of principal at 2 per cent a month.

var december = ReportingPeriod.month(java.time.YearMonth.of(2024, 12));
var asOf = december.closing();
var dollars = MinorUnits.of("USD");

LoanBuilder loan(String line, String id) {
    return Loan.builder(id).asOf(asOf).in(dollars).with(Attribute.CREDIT_LINE, line);
}
Loan stated(String id, String balance, int daysLate, String overdue) {
    return loan("2023", id).balance(balance).daysLate(daysLate).amount(Amount.OVERDUE, overdue).build();
}
var six = LoanTerms.monthly("600", dollars, "2024-07-10", 6).withRate("0.02").equalPrincipal();
Loan contracted(String id, String... paidInFullOn) {
    var paid = IntStream.range(0, paidInFullOn.length).
        mapToObj(i -> Repayment.of(paidInFullOn[i], six.instalments().get(i).principal() + six.instalments().get(i).interest())).
        toArray(Repayment[]::new);
    return loan("2024", id).repaid(six.paid(paid), december, Basis.PRINCIPAL).build();
}
var loans = List.of(
    stated("L1", "1000", 0, "0"), stated("L2", "820", 30, "80"), stated("L3", "600", 31, "90"), stated("L5", "400", 107, "240"),
    loan("2023", "L4").balance("500").daysLate(0).amount(Amount.OVERDUE, "0").renegotiated().build(),
    loan("2023", "L6").balance("300").daysLate(45).amount(Amount.OVERDUE, "60").renegotiated().build(),
    loan("2023", "L7").balance("200").writtenOff().build(),
    contracted("M1", "2024-08-10", "2024-09-10", "2024-10-10", "2024-11-10", "2024-12-10"),
    contracted("M2", "2024-08-10", "2024-09-10", "2024-10-10", "2024-12-03", "2024-12-21"),
    contracted("M3", "2024-08-10", "2024-09-12", "2024-10-15"));

// 1. What is wrong with the figures, and what was decided about it.
var report = IntegrityReport.of(LoanTape.of(loans));
System.out.println(report);
System.out.println();

// 2. The portfolio by days late.
var tally = report.tape().aged().tallyBy(Attribute.CREDIT_LINE);
System.out.println(tally.whole().aging());
System.out.println();

// 3. The same indicators for each line and for all of them.
var subjects = LoanBookItems.of(LoanBookStatement.of("both lines", december, tally)).statements();
System.out.println(Comparison.of("credit line", List.of(PORTFOLIO_AT_RISK, PORTFOLIO_AT_RISK.variant("late-only"), ARREARS_RATE,
    COLLECTION_RATE, COLLECTION_RATE.variant("on-time"), CUMULATIVE_RECOVERY_RATE), subjects).table());
System.out.println();

// 4. Why.
System.out.println(COLLECTION_RATE.explain(subjects.get(1)));
