System.out.println("finindicators: " + ALL.indicators().size() + " indicators. ALL lists them, ALL.search(\"equity\") looks for words,");
System.out.println("describe(RETURN_ON_EQUITY) says what one is and reads, /open shell/tour.jsh shows what they do.");
