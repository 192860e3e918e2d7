// Writes docs/reference and shell/start.jsh anew from the declarations. Run it from the project's folder:
// ./repl shell/reference.jsh
org.finindicators.examples.Reference.write(java.nio.file.Path.of("docs/reference"));
java.nio.file.Files.writeString(java.nio.file.Path.of("shell/start.jsh"), org.finindicators.examples.StartScript.text());
System.out.println("docs/reference and shell/start.jsh are written");
