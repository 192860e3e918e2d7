System.out.println("finindicators is loaded.");
