import path from 'node:path';
import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The interface components ask this module to report usage to their maker; Lentera makes no outside request.
const noUsageReports = {
  find: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js',
  replacement: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js',
};

// The embedded map is a page of its own without Vaadin; the server names its script, so the name stays.
const embed = 'embed';
const embedding = {
  input: { [embed]: path.resolve(import.meta.dirname, 'src/main/frontend/embed/embed.ts') },
  output: {
    entryFileNames: (chunk: { name: string }) => `VAADIN/build/[name]${chunk.name === embed ? '' : '-[hash]'}.js`,
  },
};

const customConfig: UserConfigFn = () => ({
  resolve: { alias: [noUsageReports] },
  build: { rolldownOptions: embedding },
});

export default overrideVaadinConfig(customConfig);
