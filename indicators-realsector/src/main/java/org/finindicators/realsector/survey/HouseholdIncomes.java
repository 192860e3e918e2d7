/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The incomes of households, from which the welfare of persons follows.
 *
 * <p>Columns of equal length: the income of the whole household, how many persons it has, and where they are reported,
 * how many of them are under 14 and how many households the row stands for. Each person is given the income over the
 * household's equivalence scale, and the row counts for the weight times the persons.
 *
 * <pre>{@code
 * HouseholdIncomes.of(new double[] {2100, 900}, new int[] {4, 1}).withWeights(10, 12).withChildren(2, 0).
 *     perPerson(HouseholdIncomes.Equivalence.MODIFIED_OECD)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HouseholdIncomes {
    private static final double OTHER_ADULT = 0.5;
    private static final double CHILD = 0.3;

    private final double[] income;
    private final int[] persons;
    private final double[] weights;
    private final Optional<int[]> children;

    private HouseholdIncomes(double[] income, int[] persons, double[] weights, Optional<int[]> children) {
        this.income = income;
        this.persons = persons;
        this.weights = weights;
        this.children = children;
    }

    /**
     * A rule for how many single persons a household needs the income of.
     *
     * @since 0.1.0
     */
    public enum Equivalence {
        /** The number of its persons: income per head. */
        PER_CAPITA("the number of persons"),
        /** The square root of the number of its persons, as in publications of the OECD. */
        SQUARE_ROOT("the square root of the number of persons"),
        /**
         * 1 for the first person, 0.5 for each other of 14 years and more, 0.3 for each child under 14: the scale of
         * the European Union.
         */
        MODIFIED_OECD("the modified OECD scale");

        private final String words;

        Equivalence(String words) {
            this.words = words;
        }

        double of(int persons, int children) {
            return switch (this) {
                case PER_CAPITA -> persons;
                case SQUARE_ROOT -> Math.sqrt(persons);
                case MODIFIED_OECD -> {
                    int adults = persons - children;
                    yield adults > 0 ? 1 + OTHER_ADULT * (adults - 1) + CHILD * children : 1 + CHILD * (children - 1);
                }
            };
        }

        /** Returns what incomes are divided by, in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Takes households, each row standing for one; the columns are copied.
     *
     * @param income the income of the whole household
     * @param persons how many persons it has
     * @return the households
     * @throws InvalidInputException if the columns are not of the same length, or a number of persons is negative
     */
    public static HouseholdIncomes of(double[] income, int[] persons) {
        Intake intake = new Intake();
        requireRows(intake, "persons", income.length, persons.length);
        for (int row = 0; row < persons.length; row++) {
            if (persons[row] < 0) {
                intake.add("persons[" + row + "]", Integer.toString(persons[row]), "must not be negative");
            }
        }
        intake.refuse();
        double[] ones = new double[income.length];
        Arrays.fill(ones, 1);
        return new HouseholdIncomes(income.clone(), persons.clone(), ones, Optional.empty());
    }

    private static void requireRows(Intake intake, String column, int rows, int given) {
        if (rows != given) {
            intake.add(
                    column,
                    "",
                    "there are " + rows + " rows of income and " + given + " of " + column
                            + "; there must be as many of both");
        }
    }

    /**
     * Returns the same households with how many each row stands for; the column is copied.
     *
     * @param households the weights of households, not of persons
     * @return the households
     * @throws InvalidInputException if there are not as many weights as rows
     */
    public HouseholdIncomes withWeights(double... households) {
        Intake intake = new Intake();
        requireRows(intake, "weights", income.length, households.length);
        intake.refuse();
        return new HouseholdIncomes(income, persons, households.clone(), children);
    }

    /**
     * Returns the same households with how many of their persons are under 14; the column is copied.
     *
     * @param under14 the number of children
     * @return the households
     * @throws InvalidInputException if there are not as many numbers as rows, or a household has more children than
     *     persons
     */
    public HouseholdIncomes withChildren(int... under14) {
        Intake intake = new Intake();
        requireRows(intake, "children", income.length, under14.length);
        for (int row = 0; row < Math.min(under14.length, persons.length); row++) {
            if (under14[row] < 0 || under14[row] > persons[row]) {
                intake.add(
                        "children[" + row + "]",
                        Integer.toString(under14[row]),
                        "must lie between 0 and the persons of the household, " + persons[row]);
            }
        }
        intake.refuse();
        return new HouseholdIncomes(income, persons, weights, Optional.of(under14.clone()));
    }

    /**
     * Gives each person the income of the household over its equivalence scale.
     *
     * @param scale the scale
     * @return the survey of persons, a row for each household; a household without persons counts for nobody
     * @throws InvalidInputException if the scale needs the number of children, and it is not reported
     */
    public Survey perPerson(Equivalence scale) {
        if (scale == Equivalence.MODIFIED_OECD && children.isEmpty()) {
            throw InvalidInputException.of("", scale + " needs how many persons are under 14");
        }
        int[] young = children.orElseGet(() -> new int[persons.length]);
        double[] welfare = new double[income.length];
        double[] people = new double[income.length];
        for (int row = 0; row < income.length; row++) {
            welfare[row] = persons[row] == 0 ? Double.NaN : income[row] / scale.of(persons[row], young[row]);
            people[row] = persons[row] == 0 ? 0 : weights[row] * persons[row];
        }
        return Survey.of(welfare, people)
                .noting("income of the household over " + scale + ", its weight times its persons");
    }

    /** Prints the number of households. */
    @Override
    public String toString() {
        return "incomes of " + income.length + " households";
    }
}
