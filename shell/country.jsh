// One country's financial sector on a page: Thailand, 2015. Run it with ./repl shell/country.jsh
// Source: World Bank, World Development Indicators, vintage of August 2018 (CC BY 4.0): FR.INR.LEND, FR.INR.DPST,
// FP.CPI.TOTL.ZG, NY.GDP.DEFL.KD.ZG, NY.GDP.MKTP.CD, CM.MKT.LCAP.CD, CM.MKT.TRAD.GD.ZS (times GDP), DT.DOD.DSTC.CD, FI.RES.TOTL.CD.
// The World Bank's own ratios of that year: real lending rate 4.11, spread 3.30, market capitalization 87.37 % of GDP,
// turnover 77.79 %, short-term debt 32.76 % of reserves.

var thailand = Statement.countryBuilder("THA", ReportingPeriod.year(2015)).currency("USD").source("WDI, August 2018").
    ratePercent(LENDING_RATE, "4.73187498877014").ratePercent(DEPOSIT_RATE, "1.43341559553114").
    ratePercent(INFLATION, "-0.900164342").ratePercent(DEFLATOR_GROWTH, "0.594264305071675").
    flow(GDP, "399234547137.472").flow(VALUE_TRADED, "271316690000").
    opening(MARKET_CAPITALIZATION, "430426610000").closing(MARKET_CAPITALIZATION, "348798010000.0").
    closing(SHORT_TERM_EXTERNAL_DEBT, "51255204000.0").closing(INTERNATIONAL_RESERVES, "156459955558.869").build();

// what assessors, banks and credit programmes report is another page
System.out.println(SectorIndicators.CATALOGUE.where(one -> !List.of("supervision", "soundness", "directed-credit").contains(one.topic())).measure(thailand));
System.out.println();

// Prices fell: the quotient that the paper prints has no meaning, the exact real rate has.
System.out.println(REAL_DEPOSIT_RATE.measure(thailand));
System.out.println(REAL_DEPOSIT_RATE.variant("ratio").measure(thailand));
