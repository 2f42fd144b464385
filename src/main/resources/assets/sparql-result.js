// Two views of YASR: rows with labels in place of IRIs, and what went wrong.
const ROWS = 100;
const AT_ONCE = 2000;
const labels = new Map();

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

/** Asks the server for the labels of those IRIs that it has not told yet. */
async function learn(iris) {
  const unknown = [...new Set(iris)].filter(iri => !labels.has(iri));
  for (let from = 0; from < unknown.length; from += AT_ONCE) {
    const body = new URLSearchParams(unknown.slice(from, from + AT_ONCE).map(iri => ['iri', iri]));
    const reply = await fetch('/sparql/labels.json', { method: 'POST', body });
    if (reply.ok) {
      Object.entries(await reply.json()).forEach(([iri, words]) => labels.set(iri, words));
    }
  }
}

const iris = rows => rows.flatMap(row => Object.values(row)).filter(term => term.type === 'uri').map(term => term.value);

/** What people read for a term of a result. */
export function words(term) {
  if (term?.type === 'uri') {
    return labels.get(term.value)?.label ?? term.value;
  }
  return term?.value ?? '';
}

export async function labelled(rows) {
  await learn(iris(rows));
  return rows;
}

function cell(term) {
  if (!term) {
    return element('td', '–', { class: 'absent' });
  }
  const place = element('td', undefined, words(term).length <= 12 ? { class: 'short' } : {});
  const href = term.type === 'uri' ? labels.get(term.value)?.href : '';
  place.append(href ? element('a', words(term), { href, title: term.value }) : words(term));
  return place;
}

const number = term => /(?:integer|decimal|double|float|int|long|short|byte)$/i.test(term?.datatype ?? '');

/** Numbers by value, all else by its words; what is missing comes last either way. */
function order(column, down) {
  return (one, other) => {
    const [a, b] = [one[column], other[column]];
    if (!a || !b) {
      return (a ? 0 : 1) - (b ? 0 : 1);
    }
    const by = number(a) && number(b) ? Number(a.value) - Number(b.value) : words(a).localeCompare(words(b));
    return down ? -by : by;
  };
}

/** The rows of an answer, or its yes or no. */
export class Table {
  label = 'Table';
  priority = 10;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    const results = this.yasr.results;
    return !this.yasr.problem && (results?.getBoolean() !== undefined || Boolean(results?.getBindings()));
  }

  getIcon() {
    return null;
  }

  async draw() {
    const { results, resultsEl } = this.yasr;
    const truth = results.getBoolean();
    if (truth !== undefined) {
      resultsEl.append(element('p', truth ? 'Yes' : 'No', { class: 'sparql-truth' }));
      return;
    }
    this.columns = results.getVariables().filter(name => results.getBindings().some(row => row[name]) || name !== 'context');
    this.rows = results.getBindings();
    this.page = 0;
    this.sorted = null;
    await this.show();
  }

  async show() {
    const shown = this.rows.slice(this.page * ROWS, (this.page + 1) * ROWS);
    await labelled(this.sorted ? this.rows : shown);
    const place = element('div');
    if (this.yasr.cut) {
      place.append(element('p', 'Only the first ' + this.yasr.cut
        + ' are shown; the answer has more. Ask for less, or page with LIMIT and OFFSET.', { class: 'warning', role: 'status' }));
    }
    place.append(this.table(shown));
    if (this.rows.length > ROWS) {
      place.append(this.turns());
    }
    this.yasr.resultsEl.replaceChildren(place);
  }

  table(rows) {
    const count = this.rows.length === 1 ? '1 row' : this.rows.length.toLocaleString('en') + ' rows';
    const scroll = element('div', undefined, { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': count });
    const table = element('table');
    const head = element('tr');
    this.columns.forEach(name => head.append(this.head(name)));
    const body = element('tbody');
    rows.forEach(row => {
      const line = element('tr');
      this.columns.forEach(name => line.append(cell(row[name])));
      body.append(line);
    });
    const heads = element('thead');
    heads.append(head);
    table.append(element('caption', count), heads, body);
    scroll.append(table);
    return scroll;
  }

  head(name) {
    const head = element('th', undefined, { scope: 'col' });
    const button = element('button', name, { type: 'button' });
    if (this.sorted?.name === name) {
      head.setAttribute('aria-sort', this.sorted.down ? 'descending' : 'ascending');
    }
    button.addEventListener('click', () => this.sort(name));
    head.append(button);
    return head;
  }

  async sort(name) {
    this.sorted = { name, down: this.sorted?.name === name && !this.sorted.down };
    await labelled(this.rows.map(row => row[name] ? { [name]: row[name] } : {}));
    this.rows = [...this.rows].sort(order(name, this.sorted.down));
    this.page = 0;
    await this.show();
    [...this.yasr.resultsEl.querySelectorAll('th button')].find(button => button.textContent === name)?.focus();
  }

  turns() {
    const last = Math.ceil(this.rows.length / ROWS);
    const turns = element('p', undefined, { class: 'turns' });
    const turn = (text, by) => {
      const button = element('button', text, { type: 'button' });
      button.disabled = this.page + by < 0 || this.page + by >= last;
      button.addEventListener('click', () => {
        this.page += by;
        this.show();
      });
      return button;
    };
    turns.append(turn('Previous', -1), element('span', 'Page ' + (this.page + 1) + ' of ' + last), turn('Next', 1));
    return turns;
  }
}

/** What the server says of a query that it does not answer. */
export class Problem {
  priority = 20;
  hideFromSelection = true;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return Boolean(this.yasr.problem);
  }

  getIcon() {
    return null;
  }

  draw() {
    const { detail, title, line, column } = this.yasr.problem;
    const [reason, expected] = String(detail ?? title).split(/\nWas expecting(?: one of)?:\s*/);
    const place = element('div', undefined, { class: 'warning', role: 'alert', id: 'sparql-problem' });
    place.append(element('p', reason));
    if (line && !reason.includes('line')) {
      place.append(element('p', 'Line ' + line + ', column ' + column + '.'));
    }
    if (expected) {
      const more = element('details');
      more.append(element('summary', 'What could stand there'), element('p', expected.replace(/\s*\.\.\.\s*/g, '  ')));
      place.append(more);
    }
    this.yasr.resultsEl.append(place);
  }
}
