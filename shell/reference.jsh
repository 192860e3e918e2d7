// Writes docs/reference anew from the declarations. Run it from the project's folder: ./repl shell/reference.jsh
org.finindicators.examples.Reference.write(java.nio.file.Path.of("docs/reference"));
System.out.println("docs/reference is written");
