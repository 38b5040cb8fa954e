import { describe, expect, it } from 'vitest';
import { wrap } from './picture-legend';

const pen = { font: '', measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics };

describe('wrap', () => {
  it('breaks a text between words so that every line fits', () => {
    expect(wrap(pen, 'Batas bawah termasuk, batas atas tidak', '10px', 160)).toEqual([
      'Batas bawah',
      'termasuk, batas',
      'atas tidak',
    ]);
  });

  it('keeps a word that is longer than the line whole and makes no empty lines', () => {
    expect(wrap(pen, ' elektrifikasi  desa ', '10px', 50)).toEqual(['elektrifikasi', 'desa']);
    expect(wrap(pen, '', '10px', 50)).toEqual([]);
  });
});
