// A credit line from appraisal to completion, five years, and its place among the projects of its agency. All of it is made up,
// projects, country, banks and figures; what is printed can be worked out by hand from what stands here, and the comments say how.
// Run it with ./repl shell/project.jsh

// 1. What is reported each year: 2019 at appraisal, 2020 to 2024 during the project. Each borrower owes 1,000.
int[] borrowers = {1000, 1400, 1800, 2200, 2600, 3000};
int[] late = {80_000, 98_000, 108_000, 528_000, 260_000, 150_000};       // 8, 7, 6, 24, 10 and 5 % of loans
int[] revenue = {160_000, 210_000, 270_000, 300_000, 390_000, 495_000};
int[] expense = {200_000, 250_000, 300_000, 400_000, 390_000, 450_000};  // 80, 84, 90, 75, 100 and 110 % are covered
int[] lending = {16, 15, 14, 14, 13, 12};                                // what the banks of the country take in %; they pay 6
int[] jobs = {0, 100, 150, 200, 250, 300};
int[] branches = {4, 5, 6, 7, 8, 10};

StatementBuilder lender(String project, int year, int loans, int late, int revenue, int expense) {
    return Statement.builder(project, ReportingPeriod.year(year)).currency("USD").source("annual report").
        opening(GROSS_LOANS, BigDecimal.valueOf(loans)).closing(GROSS_LOANS, BigDecimal.valueOf(loans)).
        closing(PORTFOLIO_AT_RISK_30, BigDecimal.valueOf(late)).closing(RENEGOTIATED_LOANS, "0").
        flow(FINANCIAL_REVENUE, BigDecimal.valueOf(revenue)).flow(FINANCIAL_EXPENSE, "0").flow(LOAN_LOSS_EXPENSE, "0").
        flow(OPERATING_EXPENSE, BigDecimal.valueOf(expense));
}
Statement line(int year) {
    int i = year - 2019;
    return lender("L1", year, 1000 * borrowers[i], late[i], revenue[i], expense[i]).
        closing(ACTIVE_BORROWERS, BigDecimal.valueOf(borrowers[i])).build();
}
Statement country(int year) {
    return Statement.builder("Country X", ReportingPeriod.year(year)).
        ratePercent(LENDING_RATE, BigDecimal.valueOf(lending[year - 2019])).ratePercent(DEPOSIT_RATE, "6").build();
}
Statement programme(int year) {
    return Statement.builder("L1", ReportingPeriod.year(year)).flow(GROSS_JOBS, BigDecimal.valueOf(jobs[year - 2019])).build();
}
// Seven checks in three sections; one of two in a section failed at appraisal, a revolving fund, later dropped: (1 + 1/2 + 1) / 3.
Statement design(int year) {
    var found = Assessment.of(ProjectInstruments.DESIGN_CHECKS, "L1", year + "-12-31").
        with(ProjectInstruments.DESIGN_CHECKS.criteria().stream().map(one -> year == 2019 && one.id().equals("delivery.no-revolving-fund") ?
            Response.of(one.id(), NO, "a fund is planned") : Response.of(one.id(), YES, "")).toList());
    return Statement.builder("L1", ReportingPeriod.year(year)).with(DESIGN_CHECKS_ASSESSMENT, found).build();
}

// 2. Results: indicators of all four rubrics and one of the project's own, with baselines, targets and who reports.
// Progress is (last - baseline) / (target - baseline): of borrowers, in 2022, (2,200 - 1,000) / (3,000 - 1,000) = 60 %. A straight
// line asks for 20 % after each year: on track is nine tenths of that and more, at risk seven tenths and more.
ResultIndicator.Builder result(Indicator indicator, ResultLevel level, String target, java.util.function.IntFunction<Statement> figures) {
    var builder = ResultIndicator.builder(indicator).level(level).source("annual report").responsible("project unit").
        reportedEveryMonths(12).baseline(indicator.measure(figures.apply(2019))).target("2024-12-31", target);
    for (int year = 2020; year <= 2024; year++) builder.actual(indicator.measure(figures.apply(year)));
    return builder;
}
var own = ResultIndicator.builder("branches", "Branches opened").unit("branches").better(Direction.HIGHER).level(ResultLevel.OUTPUT).
    source("project unit").responsible("lender").reportedEveryMonths(12).baseline("2019-12-31", "4").target("2024-12-31", "10");
for (int year = 2020; year <= 2024; year++) own.actual(year + "-12-31", String.valueOf(branches[year - 2019]));
var atRisk = PORTFOLIO_AT_RISK.variant("reported");
var covered = OPERATIONAL_SELF_SUFFICIENCY.variant("reported-revenue");
var framework = ResultsFramework.builder("L1, small farms").asOf("2025-06-30").
    with(result(DESIGN_CHECKS_PASSED, ResultLevel.INPUT, "1", year -> design(year))).
    with(own).
    with(result(ACTIVE_BORROWERS_SERVED, ResultLevel.OUTPUT, "3000", year -> line(year))).
    with(result(atRisk, ResultLevel.OUTCOME, "0.05", year -> line(year))).
    with(result(covered, ResultLevel.OUTCOME, "1.1", year -> line(year)).named("Operational self-sufficiency")).
    with(result(LOAN_DEPOSIT_SPREAD, ResultLevel.OUTCOME, "0.06", year -> country(year)).named("Interest spread")).
    with(result(JOBS_CREATED.variant("reported-gross"), ResultLevel.IMPACT, "300", year -> programme(year))).build();

// 3. What has to be done. The loan system ends on 31 March instead of 31 December, the branches that need it begin that much later.
var plan = Timetable.builder("L1").with(
    Activity.builder("rules", "Rules of the credit line").priority(1).planned("2020-01-01", "2020-06-30").
        started("2020-01-01").ended("2020-06-15").by("central bank"),
    Activity.builder("system", "Loan system").priority(1).planned("2020-07-01", "2021-12-31").
        started("2020-07-01").ended("2022-03-31").by("lender").after("rules"),
    Activity.builder("branches", "Six branches").priority(2).planned("2022-01-01", "2023-12-31").
        started("2022-04-01").ended("2024-03-30").by("lender").after("system"),
    Activity.builder("evaluation", "Evaluation").priority(3).planned("2024-07-01", "2024-12-31").
        started("2024-07-01").ended("2024-12-20").by("agency").after("branches")).build();

// 4. Five other credit lines that stay as they are, 5 to 9 % late, 90 to 130 % covered; L6 does not say how many borrow.
Statement other(int i, int year) {
    var report = lender("L" + i, year, 1_000_000, 30_000 + 10_000 * i, 70_000 + 10_000 * i, 100_000);
    return i == 6 ? report.build() : report.closing(ACTIVE_BORROWERS, "1000").build();
}
var lines = PeerGroup.builder("credit lines").rule("type is credit line").with("L1", "L2", "L3", "L4", "L5", "L6").build();
Screening screening(int year) {
    var measured = new ArrayList<Measurement>();
    for (int past = 2019; past <= year; past++) {
        measured.add(atRisk.measure(line(past)));
        for (int i = 2; i <= 6; i++) measured.add(atRisk.measure(other(i, past)));
    }
    return Screening.builder().withMeasurements(measured).asOf(year + "-12-31").with(lines).build();
}

// 5. A page at each mid-year, of what was known then: what is reported or done later does not count. Below, the alerts of the year before.
KeyIndicatorPage page(int year) {
    return KeyIndicatorPage.of(framework, year + "-06-30").with(plan).
        withRemarks(screening(year - 1).alerts("L1").stream().map(Alert::sentence).toArray(String[]::new));
}
for (int year = 2020; year <= 2024; year++) System.out.println(page(year) + "\n");
System.out.println(KeyIndicatorPage.of(framework, "2025-06-30").withTitle("Completion").with(plan) + "\n");

// 6. Why: from the page to the figures. The others have 5, 6, 7, 8 and 9 %: their median is 7, the median distance from it 1, and
// the score of L1 is 0.6745 x (24 - 7) / 1. Had it lent no more than in 2021, 1,800,000, it would have 528,000 / 1,800,000 = 29.33 %.
System.out.println(page(2023).row(atRisk.id()).orElseThrow().measurement().orElseThrow().explain() + "\n");
System.out.println(screening(2022).table() + "\n");

// 7. Who owes it, at all banks that take part: what was late grew by 420, in thousand USD, and Valley Mill owes 300 + 120.
LenderReport bank(String name, String capital, ClientExposure... clients) {
    return LenderReport.of(name, "2022-12-31").in("USD").in(Scale.THOUSANDS).
        withCapital(LimitBasis.REGULATORY_CAPITAL, capital).withExposures(clients);
}
var register = ExposureRegister.of(
    bank("North", "1000", ClientExposure.of("The mill", "300").withGroup("Valley Mill"), ClientExposure.of("Dairy", "50")),
    bank("South", "800", ClientExposure.of("Farms of the mill", "120").withGroup("Valley Mill"), ClientExposure.of("Gin", "40")));
System.out.println(register.at("2022-12-31", LimitProfiles.WORLD_BANK_1995) + "\n");

// 8. The portfolio: six credit lines, six roads, and savings groups of which nothing is said. Which have credit, which perform?
Project.Builder project(String id, String title, String type, String country, String total) {
    return Project.builder(id).title(title).with(Project.PROJECT_TYPE, type).with(Project.COUNTRY, country).
        approval("2019-12-31").closing("2024-12-31").currency("USD").total(total);
}
var projects = new ArrayList<Project.Builder>();
for (int i = 1; i <= 6; i++) {
    projects.add(project("L" + i, "Credit line " + i, "credit line", i % 2 == 1 ? "X" : "Y", i == 1 ? "3000000" : "1000000").
        declared(CreditInvolvement.STAND_ALONE).with(Project.OUTCOME, i == 1 ? "satisfactory" : "unsatisfactory"));
    projects.add(project("R" + i, "Road " + i, "road", i % 2 == 1 ? "X" : "Y", "1500000").
        declared(CreditInvolvement.NONE).with(Project.OUTCOME, "satisfactory"));
}
projects.add(Project.builder("V1").title("Village savings and loans"));
var portfolio = ProjectPortfolio.ofBuilders(projects);
var credit = CreditReview.of(portfolio, CreditMarkers.FINANCIAL_INTERMEDIARIES);
System.out.println(credit + "\n");
System.out.println(PerformanceTable.of(portfolio, PerformanceRule.OUTCOME_SIX_POINTS, Project.PROJECT_TYPE) + "\n");

// One of six against six of six: of the 792 ways to choose the seven that perform, 6 and as many the other way round, 12 / 792,
// and twice that since there were two looks. By country, 4 of 6 against 3 of 6, is chance.
System.out.println(PerformancePatterns.of(portfolio, PerformanceRule.OUTCOME_SIX_POINTS, Project.PROJECT_TYPE, Project.COUNTRY) + "\n");

// 9. Four indicators that all with credit report, the last of them from 2023 on. Who does, at the end?
var common = CommonIndicatorSet.builder("indicators of the agency").source("made up").
    with("breadth of outreach", "intermediary.active-borrowers").
    with("portfolio quality", "intermediary.portfolio-at-risk", "reported").
    with("sustainability", "intermediary.operational-self-sufficiency", "reported-revenue").
    with("efficiency", "intermediary.operating-expense-ratio").
    with(PhaseIn.from("2019-12-31").forIndicators("intermediary.active-borrowers", "intermediary.portfolio-at-risk",
        "intermediary.operational-self-sufficiency"), PhaseIn.from("2023-12-31")).build();
var reporting = CommonReporting.builder(common, credit, ALL);
for (int year = 2019; year <= 2024; year++) {
    reporting.with("L1", line(year));
    for (int i = 2; i <= 6; i++) reporting.with("L" + i, other(i, year));
}
var reported = reporting.build();
System.out.println(reported.at("2024-12-31") + "\n");

// 10. The trend of L1: of 15 pairs of years 3 fall, to 75: S = 12 - 3. Its place at the end: 110 %, among 90, 100, 110, 120, 130 %.
System.out.println(TrendAnalysis.of(reported.series("L1", "intermediary.operational-self-sufficiency")) + "\n");
var last = PeerFigures.of(reported.at("2024-12-31").measurements("intermediary.operational-self-sufficiency"));
System.out.println(lines.position("L1", last).table());
