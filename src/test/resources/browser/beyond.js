// What makes the page wider than the window, and what is cut off at its edge
const width = document.documentElement.clientWidth;
const wide = document.documentElement.scrollWidth - width;
if (wide <= 0) {
  return [];
}
const scrolls = element => {
  for (let up = element; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== 'visible') {
      return true;
    }
  }
  return false;
};
const name = element => element.tagName.toLowerCase() + [...element.classList].map(c => '.' + c).join('');
const beyond = [...document.body.querySelectorAll('*')]
  .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e))
  .map(name);
return [wide + ' px wider than ' + width + ': ' + [...new Set(beyond)].slice(0, 5).join(', ')];
