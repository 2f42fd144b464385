// Fields that leave, of a list in groups, what holds all words typed; hidden where this does not run.
'use strict';
for (const field of document.querySelectorAll('input[data-filters]')) {
  const groups = document.querySelectorAll(field.dataset.filters);
  field.closest('[hidden]').hidden = false;
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const group of groups) {
      const heading = group.querySelector('h2').textContent;
      for (const item of group.querySelectorAll('li')) {
        const text = (heading + ' ' + item.textContent).toLowerCase();
        item.hidden = !words.every(word => text.includes(word));
      }
      group.hidden = !group.querySelector('li:not([hidden])');
    }
  });
}
