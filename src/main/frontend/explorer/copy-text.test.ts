import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text';

afterEach(() => vi.unstubAllGlobals());

test('copies by the clipboard where there is one', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('https://example.org/s/0123abcd')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('https://example.org/s/0123abcd');
});

test('falls back to a selection when the clipboard is refused, and leaves nothing behind', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn().mockRejectedValue(new Error('refused')) } });
  const copied: string[] = [];
  document.execCommand = () => {
    copied.push((document.body.lastElementChild as HTMLTextAreaElement).value);
    return true;
  };
  expect(await copyText('abc')).toBe(true);
  expect(copied).toEqual(['abc']);
  expect(document.querySelector('textarea')).toBeNull();
});

test('says when nothing can be copied', async () => {
  vi.stubGlobal('navigator', {});
  document.execCommand = () => false;
  expect(await copyText('abc')).toBe(false);
});
