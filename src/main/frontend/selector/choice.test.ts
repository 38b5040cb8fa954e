import { expect, it } from 'vitest';
import { type Choice, typed, wordsOf } from './choice';

it.each([
  ['73,16', 'id-ID', 73.16],
  ['73.16', 'id-ID', 73.16],
  ['45.550', 'id-ID', 45550],
  ['1.234.567,5', 'id-ID', 1234567.5],
  [' 19,5 % ', 'id-ID', 19.5],
  ['45,550', 'en-GB', 45550],
  ['73.16', 'en-GB', 73.16],
  ['-3', 'id-ID', -3],
])('reads %s in %s', (text, locale, number) => {
  expect(typed(text, locale)).toBe(number);
});

it.each(['', 'abc', '1,2,3', 'NaN', '1e9', 'Infinity'])('refuses %s', (text) => {
  expect(typed(text, 'id-ID')).toBeUndefined();
});

it('writes what the address says, a manual cut by its number and any other by its kind', () => {
  const choice: Choice = {
    rate: { kind: 'manual', value: 0.0000001 },
    count: { kind: 'mean', value: 51.2 },
    weight: 50,
    worst: true,
    stop: { share: 40 },
    list: '',
  };
  expect(wordsOf(choice)).toEqual({
    rateRef: '',
    rateCut: '0.0000001',
    countRef: 'mean',
    countCut: '',
    weight: '50',
    top: '',
    share: '40',
    worst: '1',
    list: 'none',
  });
});
