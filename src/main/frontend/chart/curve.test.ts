import { describe, expect, it } from 'vitest';
import { type Curve, curveSummary, heightAt } from './curve';
import { curveOption } from './curve-option';

const CURVE: Curve = {
  title: 'Kurva Lorenz',
  xName: 'penduduk',
  yName: 'penduduk miskin',
  equality: 'merata',
  lines: [
    { name: 'Lorenz', x: [0, 0.5, 1], y: [0, 0.25, 1] },
    { name: 'Konsentrasi', x: [0, 1], y: [0, 1] },
  ],
};

describe('a curve of shares', () => {
  it('is straight between its points and ends at its last', () => {
    expect(heightAt(CURVE.lines[0], 0.25)).toBe(0.125);
    expect(heightAt(CURVE.lines[0], 0.75)).toBe(0.625);
    expect(heightAt(CURVE.lines[0], 0)).toBe(0);
    expect(heightAt(CURVE.lines[0], 1)).toBe(1);
  });

  it('survives steps without width', () => {
    expect(heightAt({ name: '', x: [0, 0.5, 0.5, 1], y: [0, 0.2, 0.4, 1] }, 0.5)).toBeCloseTo(0.2);
  });

  it('says in words what the first half has', () => {
    expect(curveSummary(CURVE, 'id-ID')).toBe('Kurva Lorenz. Lorenz: 50% – 25%; Konsentrasi: 50% – 50%.');
  });

  it('draws the line of equality beside the curves, told apart without colour', () => {
    const series = curveOption(CURVE, 'id-ID', true).series as { name: string; lineStyle: { type: string } }[];
    expect(series.map((s) => s.name)).toEqual(['Lorenz', 'Konsentrasi', 'merata']);
    expect(new Set(series.map((s) => s.lineStyle.type)).size).toBe(3);
  });

  it('stands still for readers who ask for less motion', () => {
    expect(curveOption(CURVE, 'id-ID', false).animation).toBe(false);
  });
});
