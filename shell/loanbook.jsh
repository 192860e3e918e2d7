// The collection experience of two credit lines, from the loans themselves. Run it with ./repl shell/loanbook.jsh
// The loans are made up: seven of them under the line of 2023, whose figures the paper's readers can check by hand, and
// two of 2024 that are given by their contracts and what was paid on them.

var cents = MinorUnits.of("USD");
var asOf = java.time.LocalDate.of(2024, 12, 31);
var december = ReportingPeriod.month(2024, 12);

LoanBuilder loan(String line, String id, String balance) {
    return Loan.of(id, asOf, cents).balance(balance).with(Attribute.CREDIT_LINE, line);
}
var loans = new ArrayList<Loan>(List.of(
    loan("2023", "L1", "1000").daysLate(0).amount(Amount.OVERDUE, "0").build(),
    loan("2023", "L2", "820").daysLate(30).amount(Amount.OVERDUE, "80").build(),
    loan("2023", "L3", "600").daysLate(31).amount(Amount.OVERDUE, "90").build(),
    loan("2023", "L4", "500").daysLate(0).amount(Amount.OVERDUE, "0").renegotiated().build(),
    loan("2023", "L5", "400").daysLate(107).amount(Amount.OVERDUE, "240").build(),
    loan("2023", "L6", "300").daysLate(45).amount(Amount.OVERDUE, "60").renegotiated().build(),
    loan("2023", "L7", "200").writtenOff().build()));
