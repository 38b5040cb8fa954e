import path from 'node:path';
import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The interface components ask this module to report usage to their maker; Lentera makes no outside request.
const noUsageReports = {
  find: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js',
  replacement: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js',
};

// Every file costs a round trip on a slow line, and components share dozens of files of one kilobyte.
const fewFiles = {
  name: 'shared',
  test: /node_modules[\\/](@vaadin|@open-wc|@lit|lit|lit-html|lit-element)[\\/]/,
  entriesAware: true,
  entriesAwareMergeThreshold: 200_000,
};

// The embedded map is a page of its own without Vaadin; the server names its script, so the name stays.
const embed = 'embed';
const embedding = {
  input: { [embed]: path.resolve(import.meta.dirname, 'src/main/frontend/embed/embed.ts') },
  output: {
    entryFileNames: (chunk: { name: string }) => `VAADIN/build/[name]${chunk.name === embed ? '' : '-[hash]'}.js`,
    codeSplitting: { groups: [fewFiles] },
  },
};

const customConfig: UserConfigFn = () => ({
  resolve: { alias: [noUsageReports] },
  build: { rolldownOptions: embedding },
});

export default overrideVaadinConfig(customConfig);
