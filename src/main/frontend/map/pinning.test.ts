import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pinning } from './pinning';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a moving pointer takes the tooltip along', () => {
  const pinning = new Pinning(() => undefined);
  const moved = vi.fn();
  for (let i = 0; i < 5; i++) {
    pinning.move(moved);
    vi.advanceTimersByTime(100);
  }
  expect(moved).toHaveBeenCalledTimes(5);
  expect(pinning.pinned).toBe(false);
});

test('a resting pointer can reach the tooltip, which stays while the pointer is on it', () => {
  const pinning = new Pinning(() => undefined);
  const moved = vi.fn();
  pinning.move(moved);
  vi.advanceTimersByTime(500);
  expect(pinning.pinned).toBe(true);
  const gone = vi.fn();
  pinning.move(gone);
  pinning.enter();
  vi.advanceTimersByTime(5000);
  expect(gone).not.toHaveBeenCalled();
  pinning.exit(gone);
  expect(gone).toHaveBeenCalledOnce();
});

test('a pointer that goes elsewhere takes the tooltip along after a moment', () => {
  const pinning = new Pinning(() => undefined);
  pinning.move(() => undefined);
  vi.advanceTimersByTime(500);
  const moved = vi.fn();
  pinning.move(moved);
  expect(moved).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(moved).toHaveBeenCalledOnce();
});
