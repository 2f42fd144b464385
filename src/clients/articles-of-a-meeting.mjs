// A query engine that knows nothing of Parley gets from one meeting to the articles that tell of it: over the SPARQL
// endpoint, and by following links. Argument: the address of the meeting.
import { QueryEngine } from '@comunica/query-sparql';
import { QueryEngine as LinkFollower } from '@comunica/query-sparql-link-traversal';

const meeting = process.argv[2];
const query = `
  PREFIX parley: <https://w3id.org/parley/ontology/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT DISTINCT ?title WHERE { <${meeting}> parley:reportedIn ?document . ?document parley:fileName ?title }`;

async function titles(engine, source) {
  const answer = await engine.queryBindings(query, { sources: [source], lenient: true });
  return (await answer.toArray()).map((row) => row.get('title').value).sort();
}

const asked = await titles(new QueryEngine(), { type: 'sparql', value: new URL('/sparql', meeting).href });
const followed = await titles(new LinkFollower(), meeting);
console.log(`Comunica: ${asked.length} articles from the endpoint, ${followed.length} over links`);
if (asked.length === 0 || asked.join('\n') !== followed.join('\n')) {
  console.error('they differ:', asked, followed);
  process.exit(1);
}
