// What assessors say, tested and added up. The bank and all that is said of it are made up; each score can be worked out
// by hand from what is printed: met 1, largely met 0.75, partly met 0.5, not met 0; what does not apply leaves the count.
// Run it with ./repl shell/supervision.jsh

// 1. The instrument: criteria in sections, in our words, each with its place in the source.
var annex = InstitutionInstruments.ANNEX_2;
System.out.println(annex);
System.out.println();
System.out.println(annex.find("audit committee"));
System.out.println();

// 2. Ratings by hand, with what they rest on: what differs, then the rest of a section at once, all that is left to judgement.
Assessment rest(Assessment before, String section, Rating rating, String evidence) {
    return before.with(before.instrument().section(section).allCriteria().stream().
        filter(one -> one.answeredBy() instanceof AnsweredBy.Judgement && before.response(one.id()).standing() == Standing.NOT_ASSESSED).
        map(one -> Response.of(one.id(), rating, evidence)).toList());
}
var visit = Assessment.of(annex, "Bank A", "2025-06-30").withAssessor("A. Reviewer").
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

// 3. Figures decide where they can: most directors from outside, and a quarter of capital at most for insiders.
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

// 4. The score of a section is an indicator as any other.
System.out.println(BOARD_SCORE.measure(Statement.builder("Bank A", ReportingPeriod.year(2025)).with(INSTITUTION_ASSESSMENT, first).build()));
System.out.println();

// 5. Two years later: what got better, and what figures contradict.
var second = first.on("2027-06-30").rate("board.audit-committee", MET, "the treasurer left in 2026").
    rate("information-systems.aggregation", MET, "new system of 2026").
    rate("board.indebtedness", MET, "so the chairman says").from(ALL, figures(2026, "150", "45"));
System.out.println(second.since(first));
System.out.println();
System.out.println(second.contradictions());
System.out.println();

// 6. An agency, with recommendations that are followed up until their criteria are met.
var review = Assessment.of(ProjectInstruments.AGENCY_EFFECTIVENESS, "An agency", "2025-06-30").with(
    Response.of("project-cycle.projects-identified", NOT_MET, "nobody has a list").
        withNote("recommendation", "list all projects with credit").withNote("due date", "2025-12-31").withNote("owner", "programme office"),
    Response.of("strategy.vision", PARTLY, "draft of May").
        withNote("recommendation", "agree on the draft").withNote("due date", "2026-06-30").withNote("owner", "director"),
    Response.of("expertise.focal-point", MET, "circular of 2024").withNote("recommendation", "keep it"));
System.out.println(review.followUp("2026-01-30"));
