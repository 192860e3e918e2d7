// What the prompt reads and writes with the class path that ./repl has; an error ends it with a status of 1.
var banks = read("data/made-up-banks.csv", StatementMap.builder("banks").subject("bank").period("year", PeriodPattern.years()).
    currency("USD").in(Scale.MILLIONS).label("group", "group").missing("n/a").itemsByName().build());
var ratios = banks.measure(RETURN_ON_ASSETS);
for (var file : List.of("prompt.csv", "prompt.xlsx", "prompt.json", "prompt.html")) ratios.save("target/" + file);
System.out.println("prompt: " + ratios.all().size() + " statements read, 4 files written");
