import { describe, expect, it } from 'vitest';
import { State } from './states';
import { spoken, tooltipContent } from './tooltip';

const texts = {
  locale: 'id-ID',
  class: 'kelas {0} dari {1}',
  rank: 'peringkat {0}',
  'rank.of': 'peringkat {0} dari {1}',
  demo: 'DEMO',
  'absent.1': 'tidak dikumpulkan',
  'absent.2': 'dirahasiakan',
};
const area = { name: 'Timor Tengah Selatan', value: 1249.957, state: State.Value, classIndex: 1, classes: 5 };

describe('tooltipContent', () => {
  it('writes figures as Indonesians do and names the class', () => {
    const content = tooltipContent(area, texts, '%');
    expect(content.value).toBe('1.249,96%');
    expect(content.detail).toBe('kelas 2 dari 5');
    expect(content.demo).toBe('');
  });

  it('says the name of a class in place of a figure where the page named its classes', () => {
    const content = tooltipContent(area, { ...texts, 'named.1': 'Tinggi di antara tinggi' }, '');
    expect(content.value).toBe('Tinggi di antara tinggi');
    expect(content.detail).toBe('');
    expect(tooltipContent({ ...area, state: State.NotCollected, classIndex: -1 }, texts, '').value).toBe(
      'tidak dikumpulkan',
    );
  });

  it('writes figures as English readers do', () => {
    expect(tooltipContent(area, { ...texts, locale: 'en-GB' }, '%').value).toBe('1,249.96%');
  });

  it('writes the unit as readers expect it', () => {
    expect(tooltipContent(area, texts, 'jiwa').value).toBe('1.249,96 jiwa');
    expect(tooltipContent(area, texts, '').value).toBe('1.249,96');
    expect(tooltipContent({ ...area, value: 1.25e12 }, texts, 'Rp').value).toBe('Rp1,25 triliun');
  });

  it('says why there is no figure, even when a number stands beside it', () => {
    const content = tooltipContent({ ...area, state: State.Suppressed, classIndex: -1 }, texts, '%');
    expect(content.value).toBe('dirahasiakan');
    expect(content.detail).toBe('');
    expect(content.absent).toBe(true);
  });

  it('marks demonstration values', () => {
    expect(tooltipContent({ ...area, state: State.Demo }, texts, '%').demo).toBe('DEMO');
  });

  it('adds the rank of a highlighted area', () => {
    expect(tooltipContent({ ...area, rank: 3 }, texts, '%').detail).toBe('kelas 2 dari 5 · peringkat 3');
  });

  it('is read aloud with what it is about, class and rank in the same order every time', () => {
    const content = tooltipContent({ ...area, rank: 2, ranked: 22 }, texts, '%');
    expect(spoken(content, 'Rasio elektrifikasi')).toBe(
      'Timor Tengah Selatan, Rasio elektrifikasi 1.249,96%, kelas 2 dari 5, peringkat 2 dari 22',
    );
    const absent = tooltipContent({ ...area, state: State.Suppressed, classIndex: -1 }, texts, '%');
    expect(spoken(absent, 'Rasio elektrifikasi')).toBe('Timor Tengah Selatan, Rasio elektrifikasi: dirahasiakan');
  });

  it('can be read aloud in one sentence', () => {
    expect(spoken(tooltipContent(area, texts, '%'))).toBe('Timor Tengah Selatan, 1.249,96%, kelas 2 dari 5');
  });
});
