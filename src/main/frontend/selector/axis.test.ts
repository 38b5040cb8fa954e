import { expect, it } from 'vitest';
import { axisOf, moved, shareOf, valueAt } from './axis';

it('covers figures and the cut, with round marks', () => {
  const axis = axisOf([46.22, 100], 73.16);
  expect(axis.low).toBeLessThan(46.22);
  expect(axis.high).toBeGreaterThan(100);
  expect(axis.ticks).toEqual([50, 60, 70, 80, 90, 100]);
  expect(axis.step).toBe(1);
  expect(axisOf([5, 6], 50).high).toBeGreaterThan(50);
});

it('never starts below nought where nothing is negative', () => {
  expect(axisOf([0, 10], 5).low).toBe(0);
  expect(axisOf([-3, 10], 5).low).toBeLessThan(-3);
});

it('has room around figures that are all the same', () => {
  const axis = axisOf([7, 7], 7);
  expect(axis.high).toBeGreaterThan(axis.low);
  expect(shareOf(7, axis)).toBeGreaterThan(0);
  expect(axisOf([0], 0).high).toBeGreaterThan(0);
});

it('finds round numbers along itself and stays inside', () => {
  const axis = axisOf([0, 100], 50);
  expect(valueAt(shareOf(42, axis), axis)).toBe(42);
  expect(valueAt(-1, axis)).toBe(axis.low);
  expect(valueAt(2, axis)).toBeLessThanOrEqual(axis.high + axis.step);
});

it('moves by steps, large steps and to the ends', () => {
  const axis = axisOf([0, 100], 50);
  const { step } = axis;
  expect(moved(50, 'ArrowRight', axis)).toBe(50 + step);
  expect(moved(50, 'ArrowDown', axis)).toBe(50 - step);
  expect(moved(50, 'PageUp', axis)).toBe(50 + 10 * step);
  expect(moved(0, 'ArrowLeft', axis)).toBe(0);
  expect(moved(50, 'Home', axis)).toBe(0);
  expect(moved(50, 'a', axis)).toBeUndefined();
});
