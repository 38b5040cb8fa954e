import '../map/lentera-map';
import type { LenteraMapElement } from '../map/lentera-map';

// The page carries the properties of its one map; there is no server connection behind it.
const map = document.querySelector<LenteraMapElement>('lentera-map');
const content = document.getElementById('content')?.textContent;
if (map && content) {
  const { startView, bounds, ...properties } = JSON.parse(content);
  Object.assign(map, properties, startView ? { startView } : {}, bounds ? { bounds } : {});
  map.addEventListener('area-click', (event) => {
    map.selected = (event as CustomEvent<{ code: string }>).detail.code;
  });
}
