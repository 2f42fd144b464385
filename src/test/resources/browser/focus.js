// Where the focus is, and whether it can be seen there
const at = document.activeElement;
const style = getComputedStyle(at);
const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
const name = at.tagName.toLowerCase() + (at.id ? '#' + at.id : '') + (at.getAttribute('href') ? ' ' + at.getAttribute('href') : '');
return [name, String(seen), at.id, (at.textContent || '').trim()];
