/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/**
 * Who defines an indicator, and in which document.
 *
 * @param id a short name, in lower case, as variants bear it
 * @param name the name for reading
 * @param document the document, with its year
 */
public record Authority(String id, String name, String document) {
    /** The World Bank's paper on performance indicators of financial sector operations. */
    public static final Authority WORLD_BANK_1995 = new Authority(
            "wb1995",
            "World Bank 1995",
            "The Use of Sectoral and Project Performance Indicators in Bank-Financed Financial Sector Operations, 1995");

    /** The International Monetary Fund's guide to financial soundness indicators. */
    public static final Authority IMF_FSI_2019 =
            new Authority("imf-fsi", "IMF FSI 2019", "Financial Soundness Indicators Compilation Guide, 2019");

    /** The World Bank's Global Financial Development Database. */
    public static final Authority GFDD =
            new Authority("gfdd", "GFDD", "Global Financial Development Database, metadata");

    /** The World Bank's World Development Indicators. */
    public static final Authority WDI = new Authority("wdi", "WDI", "World Development Indicators, metadata");

    /** The International Monetary Fund's World Economic Outlook. */
    public static final Authority IMF_WEO = new Authority("imf-weo", "IMF WEO", "World Economic Outlook database");

    /** The United States' Federal Deposit Insurance Corporation. */
    public static final Authority FDIC = new Authority("fdic", "FDIC", "Statistics on Depository Institutions");

    /** The European Banking Authority. */
    public static final Authority EBA = new Authority("eba", "EBA", "Methodological guide on risk indicators");

    /** The Small Enterprise Education and Promotion network's framework. */
    public static final Authority SEEP_2005 = new Authority(
            "seep2005", "SEEP 2005", "Measuring Performance of Microfinance Institutions: A Framework, 2005");

    /** The Microfinance Information Exchange. */
    public static final Authority MIX = new Authority("mix", "MIX", "MIX Market glossary");

    /** Yaron's paper on development finance institutions. */
    public static final Authority YARON_1992 = new Authority(
            "yaron1992", "Yaron 1992", "Assessing Development Finance Institutions, World Bank Discussion Paper 174");

    /** The Basel Committee's accord on capital. */
    public static final Authority BASEL_1988 = new Authority(
            "basel1988", "Basel 1988", "International Convergence of Capital Measurement and Capital Standards, 1988");

    /** The Basel Committee's third framework. */
    public static final Authority BASEL_III =
            new Authority("basel3", "Basel III", "Basel III: A global regulatory framework, 2010 and later");

    /** The class of poverty measures by Foster, Greer and Thorbecke. */
    public static final Authority FGT_1984 =
            new Authority("fgt1984", "Foster, Greer, Thorbecke 1984", "A Class of Decomposable Poverty Measures, 1984");

    /** The World Bank's Poverty and Inequality Platform. */
    public static final Authority PIP = new Authority("pip", "PIP", "Poverty and Inequality Platform, methodology");

    /** What this library adds where no authority names a definition. */
    public static final Authority LIBRARY = new Authority("finindicators", "this library", "INTERPRETATION.md");

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
