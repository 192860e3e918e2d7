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
 * @since 0.1.0
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

    /** The Basel Committee's second framework. */
    public static final Authority BASEL_II = new Authority(
            "basel2",
            "Basel II",
            "International Convergence of Capital Measurement and Capital Standards, revised, 2006");

    /** The Basel Committee's third framework. */
    public static final Authority BASEL_III =
            new Authority("basel3", "Basel III", "Basel III: A global regulatory framework, 2010 and later");

    /** The class of poverty measures by Foster, Greer and Thorbecke. */
    public static final Authority FGT_1984 =
            new Authority("fgt1984", "Foster, Greer, Thorbecke 1984", "A Class of Decomposable Poverty Measures, 1984");

    /** The World Bank's Poverty and Inequality Platform. */
    public static final Authority PIP = new Authority("pip", "PIP", "Poverty and Inequality Platform, methodology");

    /** The Basel Committee's standard on large exposures. */
    public static final Authority BASEL_LEX =
            new Authority("basel-lex", "Basel LEX", "Basel Framework, Large exposures (LEX), in force from 2019");

    /** The European Banking Authority's guidelines on interest-rate risk of the banking book. */
    public static final Authority EBA_IRRBB = new Authority(
            "eba-irrbb", "EBA 2018", "Guidelines on the management of interest rate risk of the banking book, 2018");

    /** The European Union's outlier tests of interest-rate risk of the banking book. */
    public static final Authority EU_OUTLIER_TESTS = new Authority(
            "eu-irrbb",
            "EBA 2022",
            "EBA/GL/2022/14; EBA/RTS/2022/10, as Delegated Regulation (EU) 2024/856 on supervisory outlier tests");

    /** The paper on repayment rates and what they hide. */
    public static final Authority CGAP_OP3 =
            new Authority("cgap-op3", "CGAP 1999", "Measuring Microcredit Delinquency, Occasional Paper 3, 1999");

    /** The Indian association's manual. */
    public static final Authority SA_DHAN =
            new Authority("sa-dhan", "Sa-Dhan", "Manual of performance ratios, with a sample institution 2001-2003");

    /** The peer review that names the good practices. */
    public static final Authority ILO_2003 =
            new Authority("ilo2003", "CGAP/ILO 2003", "Donor peer review, letter to the management of the ILO, 2003");

    /** The network's draft that renumbers the ratios and adds some. */
    public static final Authority SEEP_2009 =
            new Authority("seep2009", "SEEP 2009", "Microfinance financial reporting, draft of July 2009");

    /** The Basel Committee's amendment for market risks. */
    public static final Authority BASEL_1996 = new Authority(
            "basel1996", "Basel 1996", "Amendment to the capital accord to incorporate market risks, 1996");

    /** Datt's paper on the general quadratic and the beta Lorenz curve. */
    public static final Authority DATT_1998 =
            new Authority("datt1998", "Datt 1998", "Computational Tools for Poverty Measurement and Analysis, 1998");

    /** Sen 1976. */
    public static final Authority SEN_1976 =
            new Authority("sen1976", "Sen 1976", "Poverty: An Ordinal Approach to Measurement, Econometrica 44, 1976");

    /** Thon 1979. */
    public static final Authority THON_1979 =
            new Authority("thon1979", "Thon 1979", "On Measuring Poverty, Review of Income and Wealth 25, 1979");

    /** Theil 1967. */
    public static final Authority THEIL_1967 =
            new Authority("theil1967", "Theil 1967", "Economics and Information Theory, 1967");

    /** Wolfson 1994. */
    public static final Authority WOLFSON_1994 = new Authority(
            "wolfson1994", "Wolfson 1994", "When Inequalities Diverge, American Economic Review 84, 1994");

    /** Gini 1912. */
    public static final Authority GINI_1912 = new Authority("gini1912", "Gini 1912", "Variabilita e mutabilita, 1912");

    /** Balassa's paper on revealed comparative advantage. */
    public static final Authority BALASSA_1965 = new Authority(
            "balassa1965", "Balassa 1965", "Trade Liberalisation and \"Revealed\" Comparative Advantage, 1965");

    /** Laursen's paper on its symmetric form. */
    public static final Authority LAURSEN = new Authority(
            "laursen",
            "Laursen",
            "Revealed comparative advantage and the alternatives as measures of international specialisation");

    /** The European Commission's recommendation of 2003. */
    public static final Authority EU_2003 = new Authority(
            "eu2003",
            "EU 2003/361",
            "Commission Recommendation 2003/361/EC on the definition of micro, small and medium-sized enterprises");

    /** The data sets of the World Bank on small and medium enterprises. */
    public static final Authority WORLD_BANK_SME = new Authority(
            "wb-sme", "World Bank SME data", "The World Bank's data sets on small and medium enterprises");

    /** The International Finance Corporation, of the World Bank Group. */
    public static final Authority IFC = new Authority(
            "ifc", "IFC 2012", "International Finance Corporation, definition of micro, small and medium enterprises");

    /** The Organisation for Economic Co-operation and Development. */
    public static final Authority OECD =
            new Authority("oecd", "OECD", "System of unit labour cost and related indicators");

    /** Beckerman's measures of how transfers reduce poverty. */
    public static final Authority BECKERMAN_1979 = new Authority(
            "beckerman1979",
            "Beckerman 1979",
            "The Impact of Income Maintenance Payments on Poverty in Britain, Economic Journal 89, 1979");

    /** The review whose authors gave the index its name. */
    public static final Authority COADY_GROSH_HODDINOTT_2004 = new Authority(
            "cgh2004",
            "Coady, Grosh, Hoddinott 2004",
            "Targeting of Transfers in Developing Countries: Review of Lessons and Experience, 2004");

    /** Ravallion's measures of targeting. */
    public static final Authority RAVALLION_2009 = new Authority(
            "ravallion2009",
            "Ravallion 2009",
            "How Relevant Is Targeting to the Success of an Antipoverty Program?, 2009");

    /** GFS 1986. */
    public static final Authority GFS_1986 =
            new Authority("gfs1986", "GFS 1986", "IMF, A Manual on Government Finance Statistics, 1986");

    /** The manual of 2001 on government finance statistics. */
    public static final Authority GFSM_2001 =
            new Authority("gfsm2001", "GFSM 2001", "IMF, Government Finance Statistics Manual 2001");

    /** The Bank for International Settlements. */
    public static final Authority BIS =
            new Authority("bis", "BIS", "Bank for International Settlements, statistics on credit-to-GDP gaps");

    /** The European Union's directive on consumer credit. */
    public static final Authority EU_CONSUMER_CREDIT = new Authority(
            "eu-credit", "EU 2008/48", "Directive 2008/48/EC on credit agreements for consumers, Annex I");

    /** The United States' Regulation Z on truth in lending. */
    public static final Authority REGULATION_Z =
            new Authority("regulation-z", "Regulation Z", "Regulation Z (12 CFR 1026), Appendix J");

    /** Diebold and Li's paper, with its empirical proxies and its form of the Nelson-Siegel curve. */
    public static final Authority DIEBOLD_LI = new Authority(
            "diebold-li", "Diebold and Li 2006", "Forecasting the term structure of government bond yields, 2006");

    /** Giovannini, de Melo 1993. */
    public static final Authority GIOVANNINI_DE_MELO = new Authority(
            "giovannini-demelo1993",
            "Giovannini, de Melo 1993",
            "Government Revenue from Financial Repression, American Economic Review 83, 1993");

    /** Shorrocks 1995. */
    public static final Authority SHORROCKS_1995 =
            new Authority("shorrocks1995", "Shorrocks 1995", "Revisiting the Sen Poverty Index, Econometrica 63, 1995");

    /** Watts 1968. */
    public static final Authority WATTS_1968 =
            new Authority("watts1968", "Watts 1968", "An Economic Definition of Poverty, 1968");

    /** Atkinson 1970. */
    public static final Authority ATKINSON_1970 = new Authority(
            "atkinson1970", "Atkinson 1970", "On the Measurement of Inequality, Journal of Economic Theory 2, 1970");

    /** Palma 2011. */
    public static final Authority PALMA_2011 = new Authority(
            "palma2011", "Palma 2011", "Homogeneous Middles vs. Heterogeneous Tails, Development and Change 42, 2011");

    /** Horizontal Merger Guidelines, 1992, of the United States. */
    public static final Authority US_MERGER_1992 = new Authority(
            "us-merger-1992",
            "US Department of Justice and Federal Trade Commission",
            "Horizontal Merger Guidelines, 1992");

    /** Bank Merger Competitive Review, 1995, of the United States. */
    public static final Authority US_BANK_MERGER_1995 = new Authority(
            "us-bank-merger-1995",
            "US Department of Justice and federal banking agencies",
            "Bank Merger Competitive Review, 1995");

    /** Horizontal Merger Guidelines, 2010, of the United States. */
    public static final Authority US_MERGER_2010 = new Authority(
            "us-merger-2010",
            "US Department of Justice and Federal Trade Commission",
            "Horizontal Merger Guidelines, 2010");

    /** Merger Guidelines, 2023, of the United States. */
    public static final Authority US_MERGER_2023 = new Authority(
            "us-merger-2023", "US Department of Justice and Federal Trade Commission", "Merger Guidelines, 2023");

    /** Eurostat's indicators of incomes and living conditions. */
    public static final Authority EUROSTAT = new Authority(
            "eurostat", "Eurostat", "EU statistics on income and living conditions, indicators ilc_li and ilc_di");

    /** Shorrocks, 1980: the generalised entropy measures. */
    public static final Authority SHORROCKS_1980 = new Authority(
            "shorrocks1980",
            "Shorrocks 1980",
            "The Class of Additively Decomposable Inequality Measures, Econometrica");

    /** Cukierman, Webb and Neyapti, 1992: the legal independence of central banks. */
    public static final Authority CUKIERMAN_WEBB_NEYAPTI_1992 = new Authority(
            "cwn1992",
            "Cukierman, Webb and Neyapti 1992",
            "Measuring the Independence of Central Banks and Its Effect on Policy Outcomes, World Bank Economic Review");

    /** Garriga, 2016: the legal independence of central banks of all countries. */
    public static final Authority GARRIGA_2016 =
            new Authority("garriga2016", "Garriga 2016", "Central Bank Independence in the World: A New Data Set");

    /** Kendall, 1938: pairs in the same order, less those in the other. */
    public static final Authority KENDALL_1938 =
            new Authority("kendall1938", "Kendall 1938", "A New Measure of Rank Correlation, Biometrika");

    /** Kendall, 1945: rank correlation where values are equal. */
    public static final Authority KENDALL_1945 =
            new Authority("kendall1945", "Kendall 1945", "The Treatment of Ties in Ranking Problems, Biometrika");

    /** Sen, 1968: the median of all slopes. */
    public static final Authority SEN_1968 = new Authority(
            "sen1968",
            "Sen 1968",
            "Estimates of the Regression Coefficient Based on Kendall's Tau, Journal of the American Statistical"
                    + " Association");

    /** What this library adds where no authority names a definition. */
    public static final Authority LIBRARY = new Authority("finindicators", "this library", "INTERPRETATION.md");

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
