// A view of YASR that draws columns of numbers as bars from nought, and columns of days as rows by year or month.
import { labelled, words } from './sparql-result.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST = 40;
const NUMBER = /(?:integer|decimal|double|float|int|long|short|byte)$/i;
const DAY = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d).*)?)?$/;
const WIDEST = 900;
const LINE = 24;
const VALUES = 70;

const isNumber = term => NUMBER.test(term.datatype ?? '') && Number.isFinite(Number(term.value));
const isDay = term => term.type !== 'uri' && !isNumber(term) && DAY.test(term.value);

/** The columns of which all that is filled is of a kind. */
function columns(rows, names, is) {
  return names.filter(name => rows.some(row => row[name]) && rows.every(row => !row[name] || is(row[name])));
}

function svg(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

const short = (text, most) => text.length > most ? text.slice(0, most - 1) + '…' : text;

/** Bars from nought, as wide as there is room; what is below nought goes to the left of it. */
function drawn(bars, title, room) {
  const width = Math.min(WIDEST, Math.max(280, room));
  const longest = Math.max(...bars.map(bar => bar.name.length));
  const names = Math.min(longest * 8 + 16, width * 0.4);
  const values = bars.map(bar => bar.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = value => names + (value - low) / (high - low || 1) * (width - names - VALUES);
  const chart = svg('svg', { width, height: bars.length * LINE + 8, role: 'img', 'aria-label': title, class: 'sparql-bars' });
  bars.forEach((bar, i) => {
    const y = i * LINE + 4;
    const [from, to] = [scale(Math.min(0, bar.value)), scale(Math.max(0, bar.value))];
    const group = svg('g', {});
    group.append(
      svg('title', {}, bar.name + ': ' + bar.value.toLocaleString('en')),
      svg('text', { x: names - 8, y: y + 15, 'text-anchor': 'end' }, short(bar.name, Math.floor(names / 7.5))),
      svg('rect', { x: from, y, width: Math.max(1, to - from), height: LINE - 6 }),
      svg('text', { x: to + 6, y: y + 15 }, bar.value.toLocaleString('en')));
    chart.append(group);
  });
  chart.append(svg('line', { x1: scale(0), x2: scale(0), y1: 0, y2: bars.length * LINE + 8 }));
  return chart;
}

/** One bar for each row, in the order of the answer. */
function byNumber(rows, value, names) {
  const filled = rows.filter(row => row[value]);
  const bars = filled.slice(0, MOST).map((row, i) => ({
    name: names.map(name => words(row[name])).find(text => text) ?? 'row ' + (i + 1),
    value: Number(row[value].value),
  }));
  const notes = [];
  if (filled.length > MOST) {
    notes.push(`The first ${MOST} of ${filled.length} rows.`);
  }
  if (filled.length < rows.length) {
    notes.push(`${rows.length - filled.length} rows have no ${value}.`);
  }
  return { bars, notes, title: `${value}, row by row` };
}

/** How many rows fall into each year, or into each month where few years are known to the month. */
function byDay(rows, name) {
  const days = rows.filter(row => row[name]).map(row => DAY.exec(row[name].value));
  const years = days.map(day => Number(day[1]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const monthly = last - first < 3 && days.every(day => day[2]);
  const steps = [];
  for (let year = first; year <= last && steps.length < 1000; year++) {
    for (let month = 1; month <= (monthly ? 12 : 1); month++) {
      steps.push(String(year).padStart(4, '0') + (monthly ? '-' + String(month).padStart(2, '0') : ''));
    }
  }
  const counts = new Map(steps.map(step => [step, 0]));
  days.forEach(day => {
    const step = monthly ? day[1] + '-' + day[2] : day[1];
    counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  const bars = [...counts].map(([step, value]) => ({ name: step, value }));
  while (bars.length > 0 && bars[0].value === 0) {
    bars.shift();
  }
  while (bars.length > 0 && bars.at(-1).value === 0) {
    bars.pop();
  }
  const missing = rows.length - days.length;
  const notes = missing > 0 ? [`${missing} rows have no ${name} and are not counted.`] : [];
  return { bars, notes, title: `Rows by ${monthly ? 'month' : 'year'} of ${name}` };
}

/** Bars of what the answer counts, or of when. */
export class Chart {
  label = 'Chart';
  priority = 5;

  constructor(yasr) {
    this.yasr = yasr;
  }

  choices() {
    const rows = this.yasr.results?.getBindings() ?? [];
    const names = this.yasr.results?.getVariables() ?? [];
    const numbers = columns(rows, names, isNumber);
    const days = columns(rows, names, isDay);
    const others = names.filter(name => !numbers.includes(name));
    return [
      ...numbers.map(name => ({ label: name, draw: () => byNumber(rows, name, [...others].sort((a, b) => /Label$/.test(b) - /Label$/.test(a))) })),
      ...days.map(name => ({ label: 'rows by ' + name, draw: () => byDay(rows, name) })),
    ];
  }

  canHandleResults() {
    return !this.yasr.problem && this.choices().length > 0;
  }

  getIcon() {
    return null;
  }

  async draw() {
    await labelled(this.yasr.results.getBindings().slice(0, 1000));
    const choices = this.choices();
    const label = document.createElement('label');
    const select = document.createElement('select');
    const figure = document.createElement('figure');
    select.id = 'sparql-chart-of';
    label.htmlFor = select.id;
    label.textContent = 'Bars of';
    choices.forEach((choice, i) => select.add(new Option(choice.label, i)));
    const show = () => {
      const { bars, notes, title } = choices[select.value].draw();
      const caption = document.createElement('figcaption');
      caption.textContent = [title + '.', ...notes].join(' ');
      figure.replaceChildren(drawn(bars, title, this.yasr.resultsEl.clientWidth), caption);
    };
    select.addEventListener('change', show);
    show();
    this.yasr.resultsEl.append(label, select, figure);
  }
}
