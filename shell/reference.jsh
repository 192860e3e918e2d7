// Writes docs/reference, and the imports and the help of the prompt, anew from the declarations and their comments.
// Run it from the project's folder: ./repl shell/reference.jsh
var prompt = Path.of("extensions/indicators-tables/src/main/resources/org/finindicators/tables/prompt");
org.finindicators.examples.Reference.write(Path.of("docs/reference"));
Files.writeString(prompt.resolve("start.jsh"), org.finindicators.examples.StartScript.text());
Files.writeString(prompt.resolve("help.txt"), org.finindicators.examples.HelpTexts.text(Path.of("")));
System.out.println("docs/reference, start.jsh and help.txt are written");
