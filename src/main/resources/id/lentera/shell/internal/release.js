// Fetches and starts the application once the first map is drawn, cannot be drawn, or takes too long.
(() => {
  const release = () => {
    clearTimeout(timer);
    for (const held of document.querySelectorAll('[data-held]')) {
      const { held: kind } = held.dataset;
      const live = document.createElement(held.localName);
      if (kind === 'module') {
        Object.assign(live, { type: 'module', crossOrigin: '', src: held.getAttribute('src') });
      } else {
        Object.assign(live, { rel: kind, crossOrigin: held.getAttribute('crossorigin'), href: held.getAttribute('href') });
      }
      held.replaceWith(live);
    }
  };
  const timer = setTimeout(release, 6000);
  addEventListener('lentera-first-map', release, { once: true });
  // A script that could not be fetched tells by an error that does not bubble.
  addEventListener('error', release, { once: true, capture: true });
})();
