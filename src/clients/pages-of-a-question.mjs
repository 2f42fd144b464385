// A client made from the description of the server asks a question page by page: all pages together are its CSV.
// Arguments: the address of the server, the name of the question.
import { OpenAPIClientAxios } from 'openapi-client-axios';

const [, , server, question] = process.argv;
const size = 7;

/** Rows of cells, as RFC 4180 has them. */
function cells(csv) {
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

const client = await new OpenAPIClientAxios({ definition: `${server}/openapi.json` }).init();
const headers = { Accept: 'application/json' };
const rows = [];
let pages = 0;
let answer;
do {
  pages += 1;
  answer = await client[question]({ page: pages, size, sort: '-date' }, null, { headers });
  rows.push(...answer.data);
} while (answer.headers.link.includes('rel="next"'));

const whole = await client[question]({ sort: '-date' }, null, { headers: { Accept: 'text/csv' }, responseType: 'text' });
const [columns, ...expected] = cells(whole.data);
const got = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
console.log(`OpenAPI client: ${rows.length} rows of ${question} on ${pages} pages`);
if (rows.length !== Number(answer.headers['x-total-count']) || pages < 2 || JSON.stringify(got) !== JSON.stringify(expected)) {
  console.error('pages and CSV differ:', got.length, expected.length);
  process.exit(1);
}
