// The editor stands in for the plain form where scripts run. It asks the same endpoint, and only that one.
import { completers } from './sparql-completion.js';
import { Chart } from './sparql-chart.js';
import { Problem, Table } from './sparql-result.js';

const { Yasqe, Yasr } = window.Yasgui;
const form = document.getElementById('sparql-form');
const plain = document.getElementById('query');
const answer = document.getElementById('sparql-answer');
const LONGEST = 7000;

/** Everything is asked of this server: the four completers of YASQE would ask others. */
function editor(place) {
  for (const completer of completers(Yasqe)) {
    Yasqe.registerAutocompleter(completer, false);
  }
  Yasqe.defaults.autocompleters = ['prefixes', 'class', 'property', 'thing', 'variables'];
  const yasqe = new Yasqe(place, {
    value: plain.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: 'auto',
    viewportMargin: Infinity,
    extraKeys: { Tab: false, 'Shift-Tab': false },
    requestConfig: {
      endpoint: new URL('/sparql', location).href,
      queryArgument: 'query',
      acceptHeaderGraph: 'application/n-triples',
      acceptHeaderSelect: 'application/sparql-results+json',
    },
  });
  const field = yasqe.getInputField();
  field.id = 'sparql-input';
  field.setAttribute('aria-label', 'Query in SPARQL');
  // under the pointer YASQE would show what it expects as markup with styles of its own, which the page forbids
  yasqe.on('changes', () => plainFaults(yasqe));
  plainFaults(yasqe);
  return yasqe;
}

function plainFaults(yasqe) {
  for (const icon of yasqe.getWrapperElement().querySelectorAll('.parseErrorIcon')) {
    icon.onmouseover = null;
    icon.onmouseout = null;
    icon.title = 'From here on this is no SPARQL';
  }
}

function viewer(place) {
  Yasr.registerPlugin('table', Table);
  Yasr.registerPlugin('chart', Chart);
  Yasr.registerPlugin('error', Problem);
  delete Yasr.defaults.plugins.boolean;
  const yasr = new Yasr(place, {
    persistenceId: null,
    pluginOrder: ['table', 'chart', 'response'],
    defaultPlugin: 'table',
  });
  yasr.on('drawn', () => yasr.resultsEl.querySelector('textarea')?.setAttribute('aria-label', 'Answer as it was sent'));
  yasr.rootEl.setAttribute('role', 'region');
  yasr.rootEl.setAttribute('aria-label', 'Answer');
  return yasr;
}

/** Marks the place that the server names. */
function mark(yasqe, problem) {
  if (!problem?.line) {
    return;
  }
  const from = { line: problem.line - 1, ch: problem.column - 1 };
  const text = yasqe.getLine(from.line) ?? '';
  const word = /^(?:\w+|\S)/.exec(text.slice(from.ch))?.[0].length ?? 0;
  const start = word === 0 ? Math.max(0, text.length - 1) : from.ch;
  yasqe.getDoc().markText({ line: from.line, ch: start }, { line: from.line, ch: start + Math.max(1, word) },
    { className: 'sparql-fault', attributes: { title: 'Here the server could not read on' } });
  yasqe.getDoc().setCursor(from);
}

function unmark(yasqe) {
  yasqe.getDoc().getAllMarks().filter(found => found.className === 'sparql-fault').forEach(found => found.clear());
}

/** Where a query is asked again; the server takes no longer addresses than this. */
function address(query) {
  const whole = '/sparql?query=' + encodeURIComponent(query);
  return whole.length > LONGEST ? '/sparql' : whole;
}

/** The words of the server about a failure; a failure of the line has only those of the browser. */
function problemOf(response) {
  if (!(response instanceof Error)) {
    return null;
  }
  if (response.name === 'AbortError') {
    return { detail: 'Stopped before the answer came.' };
  }
  try {
    return JSON.parse(response.message);
  } catch {
    return { title: 'No answer', detail: 'The server cannot be reached. ' + response.message };
  }
}

function enhance() {
  const place = document.createElement('div');
  place.id = 'sparql-editor';
  plain.after(place);
  const yasqe = editor(place);
  const results = document.createElement('div');
  results.id = 'sparql-results';
  results.hidden = true;
  answer.before(results);
  const yasr = viewer(results);
  const status = document.getElementById('sparql-status');
  form.classList.add('enhanced');
  form.querySelector('label').setAttribute('for', 'sparql-input');
  plain.hidden = true;
  document.getElementById('sparql-share').hidden = false;
  document.getElementById('sparql-keys').hidden = false;

  const show = (response, duration, problem, cut) => {
    answer.hidden = true;
    results.hidden = false;
    yasr.problem = problem;
    yasr.cut = cut;
    yasr.setResponse(response, duration);
    downloads(problem === null, yasr);
  };
  const run = () => {
    history.replaceState(null, '', address(yasqe.getValue()));
    status.textContent = 'Asking …';
    yasqe.query().catch(() => {}); // what went wrong is shown where the answer would be
  };
  yasqe.on('query', () => {
    unmark(yasqe);
    document.body.classList.add('sparql-busy');
  });
  yasqe.on('queryResponse', (instance, response, duration) => {
    document.body.classList.remove('sparql-busy');
    const problem = problemOf(response);
    const cut = problem === null && response.headers.get('X-Parley-Truncated') === 'true';
    show(response, duration, problem, cut ? response.headers.get('X-Parley-Row-Cap') : null);
    status.textContent = problem ? 'Not answered' : 'Answered in ' + (duration / 1000).toFixed(1) + ' s';
    mark(yasqe, problem);
  });
  yasqe.setOption('extraKeys', { ...yasqe.getOption('extraKeys'), 'Ctrl-Enter': run, 'Cmd-Enter': run });
  form.addEventListener('submit', event => {
    plain.value = yasqe.getValue();
    if (event.submitter === null || event.submitter.id === 'sparql-run') {
      event.preventDefault();
      run();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      yasqe.abortQuery();
    }
  });

  document.getElementById('sparql-share').addEventListener('click', async () => {
    const link = new URL(address(yasqe.getValue()), location).href;
    history.replaceState(null, '', link);
    if (!link.includes('?')) {
      status.textContent = 'The query is too long for a link; save it as a question instead';
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = 'The link is copied';
    } catch {
      status.textContent = 'The link stands in the address bar';
    }
  });
  questions(yasqe);

  const failure = document.getElementById('sparql-failure');
  const given = document.getElementById('sparql-given');
  if (failure) {
    mark(yasqe, { line: Number(failure.dataset.line), column: Number(failure.dataset.column) });
  } else if (given) {
    // the page of a shared link holds the answer already
    const { type, cut } = given.dataset;
    show({ status: 200, contentType: type, data: JSON.parse(given.textContent) || '\n' }, 0, null, cut ?? null);
  }
}

/** The answer as a file, in the forms that its kind of query has. */
function downloads(answered, yasr) {
  const files = document.getElementById('sparql-downloads');
  files.hidden = !answered;
  const kind = yasr.results.getType() === 'ttl' ? 'triples' : 'rows';
  files.querySelectorAll('button').forEach(button => { button.hidden = button.dataset.of !== kind; });
}

/** The questions at the side fill the editor; their list can be narrowed by words. */
function questions(yasqe) {
  const list = document.getElementById('sparql-questions');
  const wide = matchMedia('(min-width: 60rem)');
  const open = () => { list.querySelector('details').open = wide.matches; };
  open();
  wide.addEventListener('change', open);
  list.addEventListener('click', async event => {
    const link = event.target.closest('a[data-question]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const reply = await fetch('/q/' + link.dataset.question + '.rq');
    if (!reply.ok) {
      location = link.href;
      return;
    }
    yasqe.setValue(await reply.text());
    history.replaceState(null, '', link.getAttribute('href'));
    yasqe.focus();
  });
}

enhance();
