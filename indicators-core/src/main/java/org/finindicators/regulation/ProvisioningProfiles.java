/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.finindicators.indicator.Authority.SA_DHAN;

import java.util.List;
import org.finindicators.indicator.Authority;
import org.finindicators.period.Validity;

/**
 * Profiles of provisioning that were in use, as data.
 *
 * <p>None is a regulation of today. Each says how it is known. Days belong to the class that starts at or before them:
 * loans late by exactly 30 days are in the class from 30 on, unless the source says otherwise.
 *
 * @since 0.1.0
 */
public final class ProvisioningProfiles {
    private static final String RATING = "printed in the MicroBanking Bulletin's comparison of rating agencies";

    /**
     * Five classes as many supervisors have them: 1, 5, 20, 50 and 100 per cent. The rates are those of Bangladesh Bank
     * (BRPD Circular 15 of 2024), seen in a summary, the days those of the National Bank of Ethiopia.
     */
    public static final ProvisioningProfile FIVE_CLASSES = ProvisioningProfile.builder(
                    "Five classes",
                    Authority.LIBRARY,
                    "usual; rates as Bangladesh Bank's of 2024, days as Ethiopia's, seen in secondary sources")
            .percentUpTo("pass", 29, "1")
            .percentUpTo("watch", 89, "5")
            .percentUpTo("substandard", 179, "20")
            .percentUpTo("doubtful", 359, "50")
            .percentLater("loss", "100")
            .build();

    /** Ethiopia's five classes: 1, 3, 20, 50 and 100 per cent; seen in a secondary source. */
    public static final ProvisioningProfile ETHIOPIA = ProvisioningProfile.builder(
                    "Ethiopia", Authority.LIBRARY, "National Bank of Ethiopia, seen in a secondary source")
            .percentUpTo("pass", 29, "1")
            .percentUpTo("special mention", 89, "3")
            .percentUpTo("substandard", 179, "20")
            .percentUpTo("doubtful", 359, "50")
            .percentLater("loss", "100")
            .build();

    /** The benchmarking of the MicroBanking Bulletin: half from 91 days, all from 181, written off after a year. */
    public static final ProvisioningProfile MICROBANKING_BULLETIN = ProvisioningProfile.builder(
                    "MicroBanking Bulletin", Authority.LIBRARY, "three issues of the Bulletin")
            .percentUpTo("up to 90 days", 90, "0")
            .percentUpTo("91 to 180 days", 180, "50")
            .percentUpTo("181 to 365 days", 365, "100")
            .renegotiatedPercent("50")
            .writtenOffLater()
            .build();

    /** Microfinanza Rating: 10, 30, 50 and 100 per cent, written off after 180 days. */
    public static final ProvisioningProfile MICROFINANZA_RATING = ProvisioningProfile.builder(
                    "Microfinanza Rating", Authority.LIBRARY, RATING)
            .percentUpTo("current", 0, "0")
            .percentUpTo("1 to 30 days", 30, "10")
            .percentUpTo("31 to 60 days", 60, "30")
            .percentUpTo("61 to 90 days", 90, "50")
            .percentUpTo("91 to 180 days", 180, "100")
            .renegotiatedPercent("100")
            .writtenOffLater()
            .build();

    /** Planet Rating: half from 91 days, all from 181, written off after a year. */
    public static final ProvisioningProfile PLANET_RATING = ProvisioningProfile.builder(
                    "Planet Rating", Authority.LIBRARY, RATING)
            .percentUpTo("up to 90 days", 90, "0")
            .percentUpTo("91 to 180 days", 180, "50")
            .percentUpTo("181 to 365 days", 365, "100")
            .renegotiatedPercent("50")
            .writtenOffLater()
            .build();

    /**
     * Sa-Dhan's sample institution of 2003: 10, 25, 50, 75, 90 and 100 per cent. The source prints "less than 30" and
     * "31 to 60"; day 30 is read as the last of the first class.
     */
    public static final ProvisioningProfile SA_DHAN = ProvisioningProfile.builder(
                    "Sa-Dhan", Authority.LIBRARY, "Sa-Dhan's technical tool, page 76")
            .percentUpTo("current", 0, "0")
            .percentUpTo("1 to 30 days", 30, "10")
            .percentUpTo("31 to 60 days", 60, "25")
            .percentUpTo("61 to 90 days", 90, "50")
            .percentUpTo("91 to 180 days", 180, "75")
            .percentUpTo("181 to 365 days", 365, "90")
            .percentLater("over 365 days", "100")
            .build();

    /**
     * The paper of 1995, annex 1, section 5: more than 1 per cent of what is not classified; 1 per cent of all here.
     */
    public static final ProvisioningProfile WORLD_BANK_1995 = ProvisioningProfile.builder(
                    "World Bank 1995", Authority.WORLD_BANK_1995, "annex 1, section 5: the general provision alone")
            .validity(Validity.from("1995-03-01"))
            .percentLater("all loans", "1")
            .build();

    /** All of them. */
    public static final List<ProvisioningProfile> ALL = List.of(
            FIVE_CLASSES,
            ETHIOPIA,
            MICROBANKING_BULLETIN,
            MICROFINANZA_RATING,
            PLANET_RATING,
            SA_DHAN,
            WORLD_BANK_1995);

    private ProvisioningProfiles() {}
}
