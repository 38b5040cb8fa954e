import type { Map as MapLibreMap } from 'maplibre-gl';
// The element itself is in the same file, whoever asks for it.
import '../map/lentera-map';
import { begin } from '../map/obtain';

// Runs before the application: the page carries what its map shows, and the application takes the map over when it comes.
const page = document.querySelector<HTMLElement>('lentera-first-picture');
const box = page?.querySelector<HTMLElement & { map?: MapLibreMap }>('.first-map-box');
const content = document.getElementById('first-map-content')?.textContent;
const beginning = JSON.parse(content ?? '{}');

if (page && box) {
  begin(box, { ...beginning, bounds: beginning.bounds ?? undefined }, () => page.remove())
    .then((map) => {
      box.map = map;
      page.classList.add('drawn');
    })
    // Without a map the picture stays, and the application says what is wrong.
    .catch(console.warn)
    // Starting the application takes the browser a second in one piece: the map is to be seen before.
    .finally(() => requestAnimationFrame(() => setTimeout(() => dispatchEvent(new Event('lentera-first-map')))));
}
