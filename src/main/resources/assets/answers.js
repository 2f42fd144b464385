// Zooms and moves drawings, tells of a mark at the pointer, and filters the rows that are on the page: without another request.
(() => {
  'use strict';

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const zoomable = (svg) => {
    const [x, y, width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const whole = { x, y, width, height };
    let view = { ...whole };
    const scroll = svg.closest('.scroll');

    // the names of lanes stay in sight while their marks move by
    const names = [...svg.querySelectorAll('.lane')];
    const follow = () => {
      const left = view.x - whole.x + (scroll.scrollLeft * view.width) / svg.getBoundingClientRect().width;
      names.forEach((name) => name.setAttribute('transform', `translate(${left} 0)`));
    };

    const bounded = (width) => Math.min(whole.width, Math.max(whole.width / 16, width));

    const show = (next) => {
      const w = bounded(next.width);
      const h = (w * whole.height) / whole.width;
      view = {
        x: Math.min(whole.x + whole.width - w, Math.max(whole.x, next.x)),
        y: Math.min(whole.y + whole.height - h, Math.max(whole.y, next.y)),
        width: w,
        height: h,
      };
      svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
      svg.classList.toggle('zoomed', w < whole.width);
      follow();
    };

    const zoom = (factor, atX = 0.5, atY = 0.5) => show({
      x: view.x + view.width * atX * (1 - factor),
      y: view.y + view.height * atY * (1 - factor),
      width: view.width * factor,
    });

    const place = (event) => {
      const box = svg.getBoundingClientRect();
      return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    };

    svg.addEventListener('wheel', (event) => {
      // a wheel alone scrolls the page, as everywhere
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(event.deltaY < 0 ? 0.8 : 1.25, ...place(event));
      }
    }, { passive: false });

    let from = null;
    let moved = false;
    svg.addEventListener('pointerdown', (event) => {
      // a second finger moves nothing
      from = event.isPrimary && event.button === 0 && view.width < whole.width ? { at: place(event), view } : null;
      moved = false;
    });
    svg.addEventListener('pointermove', (event) => {
      if (from === null || event.buttons !== 1) return;
      const [atX, atY] = place(event);
      moved = moved || Math.hypot(atX - from.at[0], atY - from.at[1]) > 0.01;
      show({
        x: from.view.x - (atX - from.at[0]) * from.view.width,
        y: from.view.y - (atY - from.at[1]) * from.view.height,
        width: from.view.width,
      });
    });

    // two fingers zoom: what lay between them stays between them
    let pinch = null;
    const fingers = (event) => [...event.touches].filter((touch) => svg.contains(touch.target));
    const spread = ([one, other]) => ({
      gap: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
      at: place({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 }),
    });
    svg.addEventListener('touchstart', (event) => {
      const two = fingers(event);
      if (two.length !== 2) return;
      event.preventDefault();
      from = null;
      pinch = { ...spread(two), view };
    }, { passive: false });
    svg.addEventListener('touchmove', (event) => {
      const two = fingers(event);
      if (pinch === null || two.length !== 2) return;
      event.preventDefault();
      const { gap, at } = spread(two);
      const width = bounded((pinch.view.width * pinch.gap) / gap);
      const height = (width * whole.height) / whole.width;
      show({
        x: pinch.view.x + pinch.at[0] * pinch.view.width - at[0] * width,
        y: pinch.view.y + pinch.at[1] * pinch.view.height - at[1] * height,
        width,
      });
    }, { passive: false });
    ['touchend', 'touchcancel'].forEach((end) => svg.addEventListener(end, () => { pinch = null; }));

    // whoever moved the drawing did not mean to follow a link
    svg.addEventListener('click', (event) => { if (moved) event.preventDefault(); }, true);
    svg.addEventListener('dragstart', (event) => event.preventDefault());

    if (names.length > 0) {
      scroll.addEventListener('scroll', follow, { passive: true });
      // where there is no room for all, the latest is looked for first
      scroll.scrollLeft = scroll.scrollWidth;
    } else if (svg.querySelector('.dot, .link')) {
      // what weighs most: the largest dot of a map, the middle of a network
      const dots = [...svg.querySelectorAll('.dot circle')];
      const largest = dots.reduce((one, other) => (other.r.baseVal.value > one.r.baseVal.value ? other : one), dots[0]);
      const at = largest ? (largest.cx.baseVal.value - whole.x) / whole.width : 0.5;
      scroll.scrollLeft = at * scroll.scrollWidth - scroll.clientWidth / 2;
    }
    // what the focus comes to is brought into sight; a listener at the drawing itself would make that a stop of its own
    scroll.addEventListener('focusin', (event) => {
      if (event.target === scroll) return;
      const [mark, frame] = [event.target.getBoundingClientRect(), svg.getBoundingClientRect()];
      const atX = (mark.left + mark.width / 2 - frame.left) / frame.width;
      const atY = (mark.top + mark.height / 2 - frame.top) / frame.height;
      if (atX < 0 || atX > 1 || atY < 0 || atY > 1) {
        show({ x: view.x + (atX - 0.5) * view.width, y: view.y + (atY - 0.5) * view.height, width: view.width });
      }
    });

    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const keys = { '+': () => zoom(0.7), '-': () => zoom(1 / 0.7), 0: () => show(whole) };
    scroll.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const way = view.width < whole.width ? ways[event.key] : undefined;
      if (way) {
        show({ x: view.x + (way[0] * view.width) / 8, y: view.y + (way[1] * view.height) / 8, width: view.width });
      } else if (Object.hasOwn(keys, event.key)) {
        keys[event.key]();
      } else {
        return;
      }
      event.preventDefault();
    });

    const button = (text, label, act) => {
      const made = element('button', { type: 'button', textContent: text });
      made.setAttribute('aria-label', label);
      made.addEventListener('click', act);
      return made;
    };
    const tools = element('div', { className: 'zoom' },
      button('+', 'Zoom in', () => zoom(0.7)),
      button('−', 'Zoom out', () => zoom(1 / 0.7)),
      button('Whole', 'Show the whole drawing', () => show(whole)));
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', 'Zoom');
    scroll.before(tools);
  };

  const told = (figure) => {
    const card = element('div', { className: 'card', hidden: true });
    card.setAttribute('aria-hidden', 'true');
    figure.append(card);
    const tell = (target, x, y) => {
      const mark = target.closest('svg.chart [aria-label]');
      card.hidden = mark === null;
      if (card.hidden) return;
      card.textContent = mark.getAttribute('aria-label');
      const box = figure.getBoundingClientRect();
      card.style.left = `${Math.max(0, Math.min(x - box.left + 12, box.width - 240))}px`;
      card.style.top = `${y - box.top + 16}px`;
    };
    figure.addEventListener('pointerover', (event) => tell(event.target, event.clientX, event.clientY));
    figure.addEventListener('focusin', (event) => {
      const mark = event.target.getBoundingClientRect();
      if (event.target.matches(':focus-visible')) tell(event.target, mark.left, mark.bottom);
    });
    figure.addEventListener('focusout', () => { card.hidden = true; });
    figure.addEventListener('pointerleave', () => { card.hidden = true; });
  };

  const filtered = (table) => {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 5) return;
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const marks = [...document.querySelectorAll('svg.chart :is(.mark, .node, .link, .square)')];
    const input = element('input', { type: 'search', autocomplete: 'off' });
    const count = element('span', { className: 'note' });
    count.setAttribute('role', 'status');
    const act = () => {
      const wanted = input.value.trim().toLowerCase();
      let left = 0;
      rows.forEach((row, i) => {
        row.hidden = !texts[i].includes(wanted);
        left += row.hidden ? 0 : 1;
      });
      marks.forEach((mark) => mark.classList.toggle('out',
        wanted !== '' && !mark.getAttribute('aria-label').toLowerCase().includes(wanted)));
      count.textContent = wanted === '' ? '' : `${left} of ${rows.length} rows on this page`;
    };
    input.addEventListener('input', act);
    table.closest('.scroll').before(element('p', { className: 'filter' },
      element('label', {}, 'Filter the rows on this page ', input), count));
  };

  document.querySelectorAll('figure.drawing').forEach(told);
  document.querySelectorAll('figure.drawing svg.chart').forEach(zoomable);
  document.querySelectorAll('main .scroll > table').forEach(filtered);
})();
