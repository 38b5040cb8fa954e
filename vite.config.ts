import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const javaSources = path.resolve(import.meta.dirname, 'src/main/java');

// The interface components ask this module to report usage to their maker; Lentera makes no outside request.
const noUsageReports = {
  find: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js',
  replacement: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js',
};

// Every file costs a round trip on a slow line, and components share dozens of files of one kilobyte. Lit apart: the embedded map needs
// it without the components. Components of forms apart: the map page has none.
const fewFiles = [
  { name: 'lit', test: /node_modules[\\/](@lit|lit|lit-html|lit-element)[\\/]/, priority: 2 },
  {
    name: 'components',
    test: /node_modules[\\/](@vaadin[\\/](?!date-picker|number-field|login)|@open-wc[\\/])|generated[\\/]jar-resources[\\/](?!Flow)/,
    priority: 1,
  },
  { name: 'form-components', test: /node_modules[\\/]@vaadin[\\/]/ },
];

// The set has over six hundred icons, 56 KB on the line; pages get those that the Java code names.
const icons = new Set(
  readdirSync(javaSources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .flatMap((file) => [...readFileSync(path.join(javaSources, file), 'utf8').matchAll(/VaadinIcon\.([A-Z0-9_]+)/g)])
    .map(([, name]) => name.toLowerCase().replaceAll('_', '-')),
);
const fewIcons = {
  name: 'few-icons',
  transform(code: string, id: string) {
    if (!id.includes('@vaadin/icons/vaadin-iconset.js')) return null;
    return code.replaceAll(/<g id="vaadin:([^"]+)">.*<\/g>\n/g, (icon, name) => (icons.has(name) ? icon : ''));
  },
};

// Pages name these scripts, so their names stay: the embedded map, a page without Vaadin, and the map that is drawn before Vaadin comes.
const own: Record<string, string> = {
  embed: path.resolve(import.meta.dirname, 'src/main/frontend/embed/embed.ts'),
  'first-map': path.resolve(import.meta.dirname, 'src/main/frontend/explorer/first-map.ts'),
};
const embedding = {
  input: own,
  output: {
    entryFileNames: (chunk: { name: string }) => `VAADIN/build/[name]${chunk.name in own ? '' : '-[hash]'}.js`,
    codeSplitting: { groups: fewFiles },
  },
};

const customConfig: UserConfigFn = () => ({
  resolve: { alias: [noUsageReports] },
  plugins: [fewIcons],
  build: { rolldownOptions: embedding },
});

export default overrideVaadinConfig(customConfig);
