/**
 * Judgements that can be tested: instruments of criteria, assessments by them with ratings and evidence, and scores.
 *
 * <p>An {@link org.finindicators.assessment.AssessmentInstrument} is data, read from a text, and holds no opinion. An
 * {@link org.finindicators.assessment.Assessment} is what an assessor says of one subject as of a day, criterion by
 * criterion, with what figures and limits decide; a {@link org.finindicators.assessment.Score} is the arithmetic of it,
 * and an indicator like any other. Two assessments of one subject are compared by
 * {@link org.finindicators.assessment.AssessmentChanges}, many subjects by
 * {@link org.finindicators.assessment.AssessmentPool}.
 *
 * <h2>The text of an instrument</h2>
 *
 * <p>The text is read line by line. A line {@code kind id: words} begins a block, and lines {@code key: value} below it
 * belong to it. Indents, empty lines and lines that begin with {@code #} do not count. All keys are optional but
 * version, source and first; what is wrong is refused at once, each with its line. Ids have 60 characters at the most,
 * numbers nine digits, the words of a rating 200 characters, and a text a million characters in 20,000 lines.
 *
 * <pre>
 * instrument bank-supervision: Supervision of banks
 * version: 1
 * source: World Bank 1995, Annex 1
 * first: 1995-01-01
 * rule: mean
 * coverage: 0.7
 *
 * scale depth:
 *   rating full: in full
 *     points: 1
 *     meets: yes
 *   rating rough: in outline
 *     points: 1/3
 *   rating none: not at all
 *     points: 0
 *
 * section licensing: Licensing of banks
 *   place: section 3
 *   criterion fit-and-proper: Owners and managers are tested before a licence is given
 *     place: 3.1 (h)
 *     critical: yes
 *     weight: 2
 *   group boards: The board of directors
 *     scale: depth
 *     criterion duties: The law lists the duties of directors
 *
 * section standards: Prudential standards
 *   criterion capital: Banks hold capital of 8 per cent of their risks at least
 *     indicator: intermediary.capital-ratio at least 8 %
 *   criterion single-limit: Exposure to one client is limited to a quarter of capital
 *     limit: single exposure at most 25 % of regulatory capital
 *   criterion inflation: Prices are stable
 *     scale: 0 to 10
 *     indicator: sector.inflation
 *     marks: -50 % = 0; 0 % = 1; 50 % = 0
 * </pre>
 *
 * <table>
 * <caption>The keys</caption>
 * <tr><th>block</th><th>key</th><th>meaning</th></tr>
 * <tr><td>instrument</td><td>version</td><td>ratings of one version are not read as those of another</td></tr>
 * <tr><td></td><td>source</td><td>where the criteria come from</td></tr>
 * <tr><td></td><td>first, last</td><td>the days between which it can be used</td></tr>
 * <tr><td></td><td>language</td><td>of its words, {@code en} if not said</td></tr>
 * <tr><td></td><td>fields</td><td>what is noted of each criterion beside source and comment, separated by
 * semicolons: {@code recommendation; due date; owner}. A {@code due date} must be a date; by it, what stands under
 * {@code recommendation} is followed up, with the fields behind it</td></tr>
 * <tr><td>instrument, section, group</td><td>rule</td><td>how its parts are put together: {@code points} over possible
 * points of all criteria below by their weights, whatever the groups; {@code mean} of the parts; {@code weighted mean}
 * of the parts. The instrument's is the mean of sections if not said, a section's or group's is points</td></tr>
 * <tr><td></td><td>required</td><td>{@code all}: no score unless every part that applies has one; otherwise parts
 * without a score are left out</td></tr>
 * <tr><td></td><td>coverage</td><td>the least part of the criteria that apply which must be rated, 0.7 if not said;
 * holds for the parts inside too</td></tr>
 * <tr><td></td><td>scale</td><td>the scale of all criteria inside: {@code met} (if not said), {@code core-principles},
 * {@code six-points}, {@code yes-no}, one that the text defines, or the numbers from that of no points to that of all:
 * {@code 0 to 1}, {@code 10 to 0}</td></tr>
 * <tr><td>section, group, criterion</td><td>place</td><td>where the source has it</td></tr>
 * <tr><td></td><td>weight</td><td>above zero, 1 if not said; refused where the rule does not weigh</td></tr>
 * <tr><td>criterion</td><td>critical</td><td>{@code yes}: listed wherever it is not met</td></tr>
 * <tr><td></td><td>scale</td><td>its own scale</td></tr>
 * <tr><td></td><td>indicator</td><td>the id of the indicator that answers it, and its threshold ({@code at least},
 * {@code above}, {@code at most}, {@code below}); a fraction, or per cent with its sign</td></tr>
 * <tr><td></td><td>marks</td><td>instead of a threshold, points from 0 to 1 for values; evenly between two, constant
 * outside; on a scale of numbers</td></tr>
 * <tr><td></td><td>limit</td><td>the rule that answers it: a limit of this kind in force that is as strict or stricter;
 * for what a number defines, one under which as much counts or more: {@code large exposure above 10 %}; several, separated by
 * semicolons, must all be kept</td></tr>
 * <tr><td>rating</td><td>points</td><td>from 0 to 1, or a fraction like {@code 1/3}</td></tr>
 * <tr><td></td><td>meets</td><td>{@code yes}: a criterion so rated is met</td></tr>
 * </table>
 *
 * <p>The id of a rating may be the code that the source gives it: {@code rating 0.75: from six to eight years}. It is
 * then found by its words and by its code.
 *
 * <p>The id of a criterion is that of its section, a point, and its own: {@code licensing.fit-and-proper}; so is that
 * of a group. No section bears the id of the instrument. Criteria that are in no group stand before the groups of their
 * section. Groups hold criteria and no groups, so that no part can be inside itself.
 *
 * <p>A translation has the same blocks with words in another language, those of every scale that the instrument uses
 * among them ({@code scale met:}, then its ratings), and the keys version, language and place only.
 *
 * <h2>An indicator from an instrument</h2>
 *
 * <p>A statement holds an assessment under the instrument's fact, and the score of a part is the formula of a variant:
 *
 * <pre>{@code
 * var visit = Assessment.of(ANNEX_1, "Country X", "2025-06-30");
 * Statement.builder("Country X", ReportingPeriod.year(2025)).with(ANNEX_1.fact(), visit).build();
 * Variant.of("licensing", Authority.WORLD_BANK_1995, ANNEX_1.calculation("licensing"))
 * }</pre>
 *
 * <h2>How a score comes about</h2>
 *
 * <p>A criterion is rated, not applicable, or not assessed. Not applicable leaves the possible points; not assessed
 * lowers the coverage and nothing else. The weights of what has no rating are spread over the rest. Critical criteria
 * that are not met are listed beside the score. By the rules that hold where a text says nothing, the score of a
 * section is the mean over its rated criteria, and that of the whole is the unweighted mean of the sections that have a
 * score.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.assessment;

import org.jspecify.annotations.NullMarked;
