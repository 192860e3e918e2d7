System.out.println("finindicators: " + ALL.indicators().size() + " indicators. ALL lists them, ALL.search(\"equity\") looks for words,");
System.out.println("ALL.describe(\"sector.financial-depth\") explains one, /open shell/tour.jsh shows what they do.");
