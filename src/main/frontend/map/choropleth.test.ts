import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { classesOf, className, classOf, colorOf, FILL_COLOR, NO_CLASS, UNKNOWN } from './choropleth';
import { State, stateName } from './states';

const EDGES = [0, 20, 40, 60];

describe('classOf', () => {
  it.each([
    [0, 0],
    [19.99, 0],
    [20, 1],
    [39.999, 1],
    [40, 2],
    [60, 2],
  ])('puts %d into class %d: lower edge in, upper edge out, last class closed', (value, expected) => {
    expect(classOf(value, State.Value, EDGES)).toBe(expected);
  });

  it.each([State.NotCollected, State.Suppressed, State.NotApplicable, State.Unregistered])(
    'never gives state %d a class, whatever number stands beside it',
    (state) => {
      expect(classOf(10, state, EDGES)).toBe(NO_CLASS);
    },
  );

  it('never gives a class to what is not a number', () => {
    expect(classOf(NaN, State.Value, EDGES)).toBe(NO_CLASS);
    expect(classOf(Infinity, State.Value, EDGES)).toBe(NO_CLASS);
  });

  it('classes demonstration values like others', () => {
    expect(classOf(45, State.Demo, EDGES)).toBe(2);
  });

  it('leaves values outside all edges without a class', () => {
    expect(classOf(-1, State.Value, EDGES)).toBe(NO_CLASS);
    expect(classOf(61, State.Value, EDGES)).toBe(NO_CLASS);
  });

  it('gives values that are all equal the one class they make', () => {
    expect(classOf(5, State.Value, [5, 5])).toBe(0);
  });

  it('knows no class without edges', () => {
    expect(classOf(1, State.Value, [])).toBe(NO_CLASS);
    expect(classOf(1, State.Value, [1])).toBe(NO_CLASS);
  });
});

describe('classesOf', () => {
  it('classes an array', () => {
    const values = Float64Array.of(5, NaN, 25, 60);
    const states = Uint8Array.of(0, 1, 4, 0);
    expect([...classesOf(values, states, EDGES)]).toEqual([0, NO_CLASS, 1, 2]);
  });
});

describe('className', () => {
  it('counts classes from one and names the reason of an absence', () => {
    expect(className(0, State.Value, stateName)).toBe('class-1');
    expect(className(2, State.Demo, stateName)).toBe('class-3 demo');
    expect(className(NO_CLASS, State.Suppressed, stateName)).toBe('suppressed');
    expect(className(NO_CLASS, State.Value, stateName)).toBe('unclassed');
    expect(className(UNKNOWN, 0, stateName)).toBe('outside');
  });
});

describe('colorOf', () => {
  const of = (classIndex: number, state: number) => colorOf(classIndex, state, ['#fee', '#f00'], '#ddd');

  it('gives each class its colour and areas without one the colour of absence', () => {
    expect(of(0, State.Value)).toBe('#fee');
    expect(of(1, State.Demo)).toBe('#f00');
    expect(of(NO_CLASS, State.Suppressed)).toBe('#ddd');
  });

  it('leaves blank what must not be compared, and areas nothing was said about transparent', () => {
    expect(of(NO_CLASS, State.NotComparable)).toBe('rgba(255,255,255,0.6)');
    expect(of(UNKNOWN, State.Value)).toBe('rgba(0,0,0,0)');
  });

  it('is what the map draws', () => {
    const parsed = createExpression(FILL_COLOR, 'layers[0].paint.fill-color');
    if (parsed.result !== 'success') {
      throw new Error('expression');
    }
    const drawn = (state: object) => String(parsed.value.evaluate({ zoom: 5 }, undefined, state as never));
    expect(drawn({ c: '#ff0000' })).toBe('rgba(255,0,0,1)');
    expect(drawn({})).toBe('rgba(0,0,0,0)');
  });
});
