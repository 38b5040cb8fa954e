import { expect, test } from 'vitest';
import { layOutSheet } from './picture-layout';

const heights = () => ({ entries: 150, remarks: 60 });

test('a wide area gets the whole width of the sheet, the legend stands below', () => {
  const { frame, entries } = layOutSheet({ x: 20, y: 80, width: 1000, height: 600 }, 12, 3, heights);
  expect(frame.width).toBe(1000);
  expect(entries.y).toBeGreaterThan(frame.y + frame.height);
  expect(entries.y + entries.height).toBeLessThanOrEqual(680);
});

test('a tall area gets the whole height of a wide sheet, the legend stands beside', () => {
  const { frame, entries, remarks } = layOutSheet({ x: 20, y: 80, width: 1000, height: 600 }, 12, 0.8, heights);
  expect(frame.height).toBe(600);
  expect(entries.x).toBeGreaterThan(frame.x + frame.width);
  expect(remarks.y).toBeGreaterThan(entries.y + entries.height);
});
