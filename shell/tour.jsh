// What the library does, on real figures, on one screen. Run it with ./repl shell/tour.jsh

// 1. One bank. Silicon Valley Bank (FDIC certificate 24735), thousand US dollars, income year to date.
// Source: FDIC, Statistics on Depository Institutions. Columns: end of quarter, total assets, equity, net income,
// and what the FDIC published: return on assets and on equity in per cent.
var calls = """
    2019-12-31  69942929  5034095 1036618 -            -
    2020-03-31  73632403  5617402  149131 -            -
    2020-06-30  84489625  5821224  322990 -            -
    2020-09-30  95182370  6104362  583145 -            -
    2020-12-31 113839098  7068964  826243 0.9451711982 13.94
    2021-03-31 140260913  8765837  283141 0.8914316812 14.30
    2021-06-30 161200274 10428065  586950 0.8479888233 13.41
    2021-09-30 188327020 13400159  859820 0.7596727295 11.56
    2021-12-31 208581000 14795000 1294000 0.7965936768 11.88
    """.lines().map(line -> line.strip().split(" +")).toList();

Statement quarter(List<String[]> calls, int year, int quarter) {
    var period = ReportingPeriod.yearToQuarter(year, quarter);
    var builder = Statement.builder("Silicon Valley Bank", period).currency("USD").in(Scale.THOUSANDS).source("FDIC call report");
    for (var call : calls) {
        var date = java.time.LocalDate.parse(call[0]);
        if (period.covers(date)) builder.balance(TOTAL_ASSETS, call[0], call[1]).balance(EQUITY, call[0], call[2]);
        if (date.equals(period.closing())) builder.flow(NET_INCOME, call[3]);
    }
    return builder.build();
}

var returns = Table.of("Silicon Valley Bank, year to date, % a year: ours beside the FDIC's own",
    Column.text("up to"), Column.number("return on assets"), Column.number("FDIC"),
    Column.number("return on equity"), Column.number("FDIC"));
for (var call : calls.subList(4, 9)) {
    var date = java.time.LocalDate.parse(call[0]);
    var bank = quarter(calls, date.getYear(), (date.getMonthValue() + 2) / 3);
    var roa = RETURN_ON_ASSETS.measure(bank).decimal().orElseThrow();
    var roe = RETURN_ON_EQUITY.measure(bank).decimal().orElseThrow();
    returns = returns.row(call[0], Printing.percent(roa, 4), Printing.fixed(new BigDecimal(call[4]), 4),
        Printing.percent(roe, 2), call[5]);
}
System.out.println(returns);
System.out.println();
System.out.println(RETURN_ON_EQUITY.explain(quarter(calls, 2021, 1)));
System.out.println();

// 2. Five countries. Source: World Bank, World Development Indicators, August 2018 (CC BY 4.0).
// Columns: country, year, lending rate, growth of the GDP deflator, published real rate, all in per cent.
var wdi = """
    BGR 1997 213.018416666667 958.646410136937 -70.4322034562817
    BGR 1998 14.08335 32.1586348372306 -13.6769609185904
    BGR 1999 13.498425 2.00910075218646 11.2630384574459
    BGR 2000 11.3433833333333 7.19887296162869 3.86618838165222
    BGR 2001 11.1107666666667 6.11030300990976 4.71251472751892
    BGR 2002 9.20784166666667 3.78848367220834 5.22154077476852
    BGR 2003 8.54336666666667 2.26982310931973 6.13430566966067
    BGR 2004 8.871325 5.63228689598341 3.06633340922183
    BGR 2005 8.66098333333333 6.50343907622084 2.0257977355721
    BGR 2006 8.892525 6.74199427677307 2.01469977940527
    AGO 1997 37.75 94.3195709836863 -29.1116178866181
    AGO 1998 45.0 35.3168252033454 7.15592815756895
    AGO 1999 80.2966666666667 556.939256858936 -72.5550475505559
    AGO 2000 103.160174166667 418.23295387368 -60.7975192144598
    AGO 2001 95.9665608333333 106.322492424523 -5.01929356780027
    AGO 2002 97.3358333333333 196.576793103168 -33.4621460875102
    AGO 2003 96.115 84.8866230379751 6.07311485142902
    AGO 2004 82.3341666666667 39.7927671283854 30.4317601061658
    AGO 2005 67.7181307369684 26.8164318956669 32.2526806896379
    AGO 2006 19.5108144527911 13.041077495398 5.72335039681167
    JPN 1997 2.44883333333333 0.50336630512507 1.93572324960926
    JPN 1998 2.32091666666667 -0.0447692607713321 2.36674550190355
    JPN 1999 2.16083333333333 -1.30947061051494 3.51634950720814
    JPN 2000 2.06716666666667 -1.38359890864588 3.49918019429233
    JPN 2001 1.96941666666667 -1.10443173836995 3.10817608823956
    JPN 2002 1.86491666666667 -1.45839234995431 3.3724931994444
    JPN 2003 1.82208333333333 -1.61700234057766 3.49560976563883
    JPN 2004 1.76658333333333 -1.10077694685454 2.89927482913292
    JPN 2005 1.67691666666667 -1.03751482772545 2.74288937840114
    JPN 2006 1.66483333333333 -0.883356137089621 2.5708996704402
    BRA 1997 78.1933333333333 7.72888751927275 65.4090536314639
    BRA 1998 86.3633333333333 4.92411110332304 77.6172620131265
    BRA 1999 80.4433333333333 8.00934319323738 67.0627077238176
    BRA 2000 56.83 5.8854291810968 48.112919041743
    BRA 2001 57.6166666666667 8.22508544525651 45.6378306546997
    BRA 2002 62.875 9.79829123248237 48.3401956184684
    BRA 2003 67.0833333333333 14.0908037245366 46.4476784095088
    BRA 2004 54.925 7.75204644498777 43.7791718221297
    BRA 2005 55.3833333333333 7.43126311949401 44.635117210251
    BRA 2006 50.8083333333333 6.77439071704218 41.2401722178714
    KEN 1997 30.245 11.4352163327272 16.8795684939578
    KEN 1998 29.49 6.93140266826498 21.09632602662
    KEN 1999 22.38 4.19393904835692 17.4540487841647
    KEN 2000 22.3391666666667 6.07984848838849 15.327433447511
    KEN 2001 19.6658333333333 1.57312029865415 17.8125009662806
    KEN 2002 18.4533333333333 0.933205556077297 17.3581406443314
    KEN 2003 16.5733333333333 6.19731323851092 9.77051092763397
    KEN 2004 12.5316666666667 7.12684155567366 5.04525759604716
    KEN 2005 12.8825 4.89964971872791 7.60998754779149
    KEN 2006 13.6355339080567 23.5301332527861 -8.00986697268555
    """.lines().map(line -> line.strip().split(" +")).toList();

var cells = new TreeMap<String, List<String>>();
var largest = BigDecimal.ZERO;
for (var row : wdi) {
    var country = Statement.builder(row[0], ReportingPeriod.year(Integer.parseInt(row[1])))
        .ratePercent(LENDING_RATE, row[2]).ratePercent(DEFLATOR_GROWTH, row[3]).build();
    var ours = REAL_LENDING_RATE.variant("wdi").measure(country).decimal().orElseThrow().movePointRight(2);
    var published = new BigDecimal(row[4]);
    largest = largest.max(ours.subtract(published).abs());
    cells.computeIfAbsent(row[1], year -> new ArrayList<>())
        .addAll(List.of(Printing.fixed(ours, 2), Printing.fixed(published, 2)));
}
var rates = Table.of("Real lending rates, % a year: ours beside the World Bank's own",
    Column.text("year"), Column.number("Bulgaria"), Column.number("WDI"), Column.number("Angola"), Column.number("WDI"),
    Column.number("Japan"), Column.number("WDI"), Column.number("Brazil"), Column.number("WDI"),
    Column.number("Kenya"), Column.number("WDI"));
for (var year : cells.entrySet()) {
    var row = new ArrayList<>(List.of(year.getKey()));
    row.addAll(year.getValue());
    rates = rates.rows(List.of(row));
}
System.out.println(rates.note("largest difference: " + largest.round(new MathContext(1)) + " percentage points"));
System.out.println();

// 3. One poverty line over ten incomes. Source: the example of the R package ineq, with its results.
var incomes = new double[] {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
var town = Statement.builder("Ten incomes", ReportingPeriod.year(1998)).with(WELFARE_SURVEY, Survey.of(incomes).withLine(PovertyLine.national("3000"))).build();
System.out.println(RealSectorIndicators.CATALOGUE.where(i -> i.topic().equals("poverty")).measure(town));
System.out.println();

// 4. What cannot be said is said so.
var insolvent = Statement.builder("Bank D", ReportingPeriod.year(2021)).currency("USD").
    opening(EQUITY, "1").closing(EQUITY, "-3").flow(NET_INCOME, "-4").build();
System.out.println(RETURN_ON_EQUITY.measure(insolvent));
System.out.println(RETURN_ON_ASSETS.measure(insolvent));
System.out.println();

// 5. Why it changed: the change split over the items that the formula reads, none of them first (Shapley).
System.out.println(RETURN_ON_EQUITY.measure(quarter(calls, 2021, 4)).since(RETURN_ON_EQUITY.measure(quarter(calls, 2021, 1))));
System.out.println();
// What it would have taken: the loss that leaves 4 % of equity, taken from equity and from assets.
System.out.println(EQUITY_TO_ASSETS.measure(quarter(calls, 2021, 4)).to(Threshold.atLeast("0.04", "assets 25 times equity"),
    Shift.of("loss").lowering(EQUITY).lowering(TOTAL_ASSETS)));
System.out.println();
Measurement brazil(String year) {
    var row = wdi.stream().filter(one -> one[0].equals("BRA") && one[1].equals(year)).findFirst().orElseThrow();
    return REAL_LENDING_RATE.variant("wdi").measure(Statement.builder("Brazil", ReportingPeriod.parse(year))
        .ratePercent(LENDING_RATE, row[2]).ratePercent(DEFLATOR_GROWTH, row[3]).build());
}
System.out.println(brazil("2006").since(brazil("1998")));
System.out.println();
// Source: World Bank, World Development Indicators, August 2018; US dollars.
Measurement thailand(String year, String capitalization, String gdp) {
    return STOCK_MARKET_CAPITALIZATION.measure(Statement.builder("Thailand", ReportingPeriod.parse(year)).currency("USD")
        .closing(MARKET_CAPITALIZATION, capitalization).flow(GDP, gdp).build());
}
System.out.println(thailand("2015", "348798010000", "399234547137.472").since(thailand("2014", "430426610000", "406521561093.357")));
