// What the editor proposes: words of this graph only, found by the names that people know them by.
const json = address => fetch(address).then(reply => reply.ok ? reply.json() : Promise.reject(reply.status));

let asked = null;

/** The classes, properties and prefixes of the graph, asked for once; again where they are still being counted. */
function terms() {
  asked ??= json('/sparql/terms.json').catch(() => {
    asked = null;
    return { prefixes: {}, classes: [], properties: [] };
  });
  return asked;
}

/** In short where the query declares a prefix that the rest may follow, as SPARQL writes it. */
function written(iri, yasqe) {
  for (const [prefix, namespace] of Object.entries(yasqe.getPrefixesFromQuery())) {
    if (iri.startsWith(namespace) && /^[A-Za-z_][\w-]*$/.test(iri.slice(namespace.length))) {
      return prefix + ':' + iri.slice(namespace.length);
    }
  }
  return '<' + iri + '>';
}

const localName = iri => iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);

/** What was typed of a name: behind a prefix, an opening bracket, or bare. */
const typed = token => token.string.replace(/^.*[:<]/, '').replace(/>$/, '').trim().toLowerCase();

function fits(term, words) {
  return localName(term.iri).toLowerCase().startsWith(words)
    || term.label.toLowerCase().split(/[\s-]+/).some(word => word.startsWith(words))
    || term.iri.toLowerCase().startsWith(words);
}

/** The labels of what was proposed last, by how it is written. */
const said = new Map();

function propose(found, yasqe, note) {
  return found.map(thing => {
    const text = written(thing.iri, yasqe);
    said.set(text, { label: thing.label, note: note(thing) });
    return text;
  });
}

/** Each proposal shows the label first, then what it is. */
function labelled(yasqe, hints) {
  for (const hint of hints) {
    const words = said.get(hint.text);
    if (words) {
      hint.displayText = words.label + ' ' + hint.text;
      hint.render = (place, all, own) => {
        const label = document.createElement('strong');
        label.textContent = words.label;
        const rest = document.createElement('span');
        rest.textContent = ' ' + own.text + ' · ' + words.note;
        place.append(label, rest);
      };
    }
  }
  return hints;
}

const isVariable = token => /^[?$]/.test(token.string);
const same = (yasqe, token) => ({ ...token, autocompletionString: token.string });
const asIs = (yasqe, token, text) => text;

/** The completers to put in the place of those that ask elsewhere. */
export function completers(Yasqe) {
  const known = Yasqe.Autocompleters;
  const own = {
    bulk: false,
    autoShow: false,
    persistenceId: null,
    preProcessToken: same,
    postProcessSuggestion: asIs,
    postprocessHints: labelled,
  };
  const uses = term => term.uses + (term.uses === 1 ? ' use' : ' uses');
  const of = kind => async (yasqe, token) => {
    const found = (await terms())[kind].filter(term => fits(term, typed(token)));
    return propose(found.slice(0, 100), yasqe, uses);
  };
  const prefixes = {
    ...known.prefixes,
    bulk: false,
    persistenceId: null,
    get: async (yasqe, token) => Object.entries((await terms()).prefixes)
      .map(([prefix, namespace]) => prefix + ': <' + namespace + '>')
      .filter(line => line.startsWith((token?.autocompletionString ?? token?.string ?? '').trim())),
  };
  const classes = { ...known.class, ...own, get: of('classes') };
  const properties = { ...known.property, ...own, get: of('properties') };
  const things = {
    ...own,
    name: 'thing',
    isValidCompletionPosition: yasqe => {
      const token = yasqe.getCompleteToken();
      return typed(token).length > 1 && !isVariable(token)
        && !['comment', 'keyword', 'string'].includes(token.type)
        && ![prefixes, classes, properties].some(other => other.isValidCompletionPosition(yasqe));
    },
    get: async (yasqe, token) => {
      const found = await json('/sparql/names.json?q=' + encodeURIComponent(typed(token))).catch(() => []);
      return propose(found, yasqe, thing => thing.kind);
    },
  };
  return [prefixes, classes, properties, things];
}
