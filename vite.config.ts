import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The interface components ask this module to report usage to their maker; Lentera makes no outside request.
const noUsageReports = {
  find: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js',
  replacement: '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js',
};

const customConfig: UserConfigFn = () => ({
  resolve: { alias: [noUsageReports] },
});

export default overrideVaadinConfig(customConfig);
