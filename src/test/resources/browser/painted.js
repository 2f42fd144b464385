// Bytes transferred for the page and all it asked for, and when its first content was painted
const done = arguments[0];
const bytes = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .reduce((sum, entry) => sum + entry.transferSize, 0);
const tell = entry => done({ bytes: bytes(), millis: entry.startTime });
new PerformanceObserver(list => {
  const first = list.getEntriesByName('first-contentful-paint')[0];
  if (first) {
    tell(first);
  }
}).observe({ type: 'paint', buffered: true });
