// What assessors say, tested and added up. The supervisor, the bank and all that is said of them are made up; each score can
// be worked out by hand from what is printed: met 1, largely met 0.75, partly met 0.5, not met 0; what does not apply leaves the count.
// Run it with ./repl shell/supervision.jsh

// 1. The instrument: criteria in sections, in our words, each with its place in the source.
var annex = SupervisionInstruments.ANNEX_1;
System.out.println(annex);
System.out.println();
System.out.println(annex.find("large exposures"));
System.out.println();

// 2. Ratings by hand, with what they rest on: what differs, then the rest of a section at once, all that is left to judgement.
Assessment rest(Assessment before, String section, Rating rating, String evidence) {
    return before.with(before.instrument().section(section).allCriteria().stream().
        filter(one -> one.answeredBy() instanceof AnsweredBy.Judgement && before.response(one.id()).standing() == Standing.NOT_ASSESSED).
        map(one -> Response.of(one.id(), rating, evidence)).toList());
}
var supervisor = Assessment.of(annex, "Bank supervision, country X", "2025-06-30").
    rate("licensing.fit-and-proper", NOT_MET, "no test in the Banking Act").
    rate("licensing.denial", PARTLY, "s. 12, for foreign owners only").
    rate("prudential-regulation.higher-limits", PARTLY, "by circular").
    rate("prudential-regulation.short-positions", NOT_MET, "not regulated");
supervisor = rest(supervisor, "licensing", MET, "Banking Act");
supervisor = rest(supervisor, "prudential-regulation", MET, "Banking Act");
supervisor = rest(supervisor, "onsite-supervision", MET, "manual of inspection");

// 3. The country's own limits decide the criteria about rules, figures those about practice; the rest stays open.
var rules = PrudentialLimits.of("Banking rules", Authority.LIBRARY,
    PrudentialLimit.ofPercent(LimitKind.CAPITAL_RATIO, Relation.AT_LEAST, "8", LimitBasis.RISK_WEIGHTED_ASSETS, "2020-01-01"),
    PrudentialLimit.ofPercent(LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "30", LimitBasis.REGULATORY_CAPITAL, "2020-01-01"),
    PrudentialLimit.ofPercent(LimitKind.LARGE_EXPOSURE, Relation.ABOVE, "10", LimitBasis.REGULATORY_CAPITAL, "2020-01-01"),
    PrudentialLimit.ofPercent(LimitKind.LARGE_EXPOSURES_TOTAL, Relation.AT_MOST, "600", LimitBasis.REGULATORY_CAPITAL, "2020-01-01"),
    PrudentialLimit.ofPercent(LimitKind.FIXED_ASSETS, Relation.AT_MOST, "100", LimitBasis.REGULATORY_CAPITAL, "2020-01-01"),
    PrudentialLimit.ofPercent(LimitKind.FOREIGN_EXCHANGE, Relation.AT_MOST, "5", LimitBasis.REGULATORY_CAPITAL, "2020-01-01"));
var practice = Statement.builder("Country X", ReportingPeriod.year(2024)).
    closing(SUPERVISED_INSTITUTIONS, "40").flow(FULL_EXAMINATIONS, "25").
    flow(EXAMINED_RISK_ASSETS, "90").flow(REVIEWED_RISK_ASSETS, "45").ratePercent(LOAN_REVIEW_SIZE, "0.5").build();
supervisor = supervisor.from(rules).from(ALL, practice);
System.out.println(supervisor);
System.out.println();
supervisor.openCriteria().stream().limit(6).map(one -> supervisor.response(one.id())).forEach(System.out::println);
System.out.println();
for (var id : List.of("cycle", "share-reviewed", "loan-threshold")) System.out.println(supervisor.response("onsite-supervision." + id));
System.out.println();
var later = supervisor.on("2027-06-30").rate("licensing.fit-and-proper", MET, "Act of 2026");
System.out.println(later.since(supervisor));
System.out.println();

// 4. A bank by Annex 2, the same way: every criterion is looked at, so that there is a score of the whole.
var visit = Assessment.of(InstitutionInstruments.ANNEX_2, "Bank A", "2025-06-30").withAssessor("A. Reviewer").
    rate("board.audit-committee", PARTLY, "the treasurer sits on it").
    rate("board.experience", LARGELY, "CVs").
    rate("risk-management.measurement", PARTLY, "no figures on liquidity").
    rate("risk-management.exceptions", NOT_MET, "no log").
    rate("planning.capital-plan", NOT_MET, "none").
    rate("information-systems.coverage", LARGELY, "leasing is missing").
    rate("information-systems.testing", NOT_MET, "never tested").
    rate("information-systems.improvement", PARTLY, "once, in 2019").
    rate("accounting.compliance", MET, "auditors' opinion of 2024").
    rate("accounting.provisions", NOT_MET, "at year end only").
    notApplicable("external-audit.scope", "one office, no subsidiary").
    rate("external-audit.reporting", NOT_MET, "to the manager").
    rate("human-resources.policies", MET, "handbook").
    rate("human-resources.job-descriptions", MET, "handbook").
    rate("human-resources.promotion", PARTLY, "by seniority");
visit = rest(visit, "risk-management", MET, "manual");
visit = rest(visit, "planning", MET, "budget of 2025");
visit = rest(visit, "external-audit", MET, "letter of engagement");

// Figures decide where they can: most directors from outside, and a quarter of capital at most for insiders.
Statement figures(int year, String capital, String owed) {
    return Statement.builder("Bank A", ReportingPeriod.year(year)).currency("USD").in(Scale.MILLIONS).
        closing(DIRECTORS, "9").closing(NON_EXECUTIVE_DIRECTORS, "5").closing(REGULATORY_CAPITAL, capital).
        with(RELATED_LOANS, RelatedLoans.of(RelatedLoan.of("The chairman", owed).withOffice(Office.DIRECTOR))).build();
}
var first = visit.from(ALL, figures(2024, "160", "40"));
System.out.println(first.page("board"));
System.out.println();
System.out.println(first);
System.out.println();
System.out.println(first.weakest().orElseThrow());
System.out.println();
System.out.println(first.open());
System.out.println();

// 5. The score of a section is an indicator as any other.
System.out.println(BOARD_SCORE.measure(Statement.builder("Bank A", ReportingPeriod.year(2025)).with(INSTITUTION_ASSESSMENT, first).build()));
System.out.println();

// 6. Two years later: what got better, and what figures contradict.
var second = first.on("2027-06-30").rate("board.audit-committee", MET, "the treasurer left in 2026").
    rate("information-systems.aggregation", MET, "new system of 2026").
    rate("board.indebtedness", MET, "so the chairman says").from(ALL, figures(2026, "150", "45"));
System.out.println(second.since(first));
System.out.println();
System.out.println(second.contradictions());
System.out.println();

// 7. An agency, with recommendations that are followed up until their criteria are met.
var review = Assessment.of(ProjectInstruments.AGENCY_EFFECTIVENESS, "An agency", "2025-06-30").with(
    Response.of("project-cycle.projects-identified", NOT_MET, "nobody has a list").
        withNote("recommendation", "list all projects with credit").withNote("due date", "2025-12-31").withNote("owner", "programme office"),
    Response.of("strategy.vision", PARTLY, "draft of May").
        withNote("recommendation", "agree on the draft").withNote("due date", "2026-06-30").withNote("owner", "director"),
    Response.of("expertise.focal-point", MET, "circular of 2024").withNote("recommendation", "keep it"));
System.out.println(review.followUp("2026-01-30"));
