/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.util.function.Predicate;

/** A subset of institutions. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Group {
    ALL("institution", institution -> true),
    BANKS("bank", Institution::isBank),
    OTHERS("non-bank institution", institution -> !institution.isBank());

    private final String noun;
    private final Predicate<Institution> member;

    Group(String noun, Predicate<Institution> member) {
        this.noun = noun;
        this.member = member;
    }

    boolean has(Institution institution) {
        return member.test(institution);
    }

    String counted(int number) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    String noun() {
        return noun;
    }
}
