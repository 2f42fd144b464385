// Loads a Turtle file, then answers each line of standard input, a query as JSON text, with a line of its rows.
const fs = require("fs");
const oxigraph = require("oxigraph");

const store = new oxigraph.Store();
store.load(fs.readFileSync(process.argv[2]), { format: "text/turtle" });
console.log(JSON.stringify({ quads: store.size }));

const text = (term) => (term === undefined ? "" : term.termType === "BlankNode" ? "_" : term.value);

/** The columns in the order of the query's text. */
function answer(query) {
  const before = process.cpuUsage();
  const solutions = JSON.parse(store.query(query, { results_format: "json" }));
  const spent = process.cpuUsage(before);
  const rows = solutions.results.bindings.map((row) =>
    solutions.head.vars.map((name) => text(row[name] && { termType: row[name].type === "bnode" ? "BlankNode" : "", value: row[name].value })).join("\t"));
  return { millis: (spent.user + spent.system) / 1000, rows };
}

require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  try {
    console.log(JSON.stringify(answer(JSON.parse(line))));
  } catch (error) {
    console.log(JSON.stringify({ millis: 0, rows: [String(error)] }));
  }
});
