// What axe finds wrong with the page by these rules: one line for each rule, with the first places
const [rules, done] = arguments;
axe.run(document, { ...rules, resultTypes: ['violations'] }).then(found => done(found.violations.map(violation =>
  violation.id + ': ' + violation.nodes.slice(0, 3).map(node => node.html + ' – ' + node.failureSummary.replace(/\s+/g, ' ')).join('; '))));
