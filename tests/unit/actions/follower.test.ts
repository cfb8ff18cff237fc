import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from '@/actions/follower';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const times = { quiet: 250, atMost: 1000 };

describe('what follows changes', () => {
  it('does so once for changes that come together, a little after the last', async () => {
    const work = vi.fn<() => Promise<void>>(async () => {});
    const follower = createFollower(work, times);
    follower.soon();
    await vi.advanceTimersByTimeAsync(200);
    follower.soon();
    await vi.advanceTimersByTimeAsync(200);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('does not wait for changes that never cease', async () => {
    const work = vi.fn<() => Promise<void>>(async () => {});
    const follower = createFollower(work, times);
    for (let at = 0; at < 3000; at += 100) {
      follower.soon();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('runs one at a time, and once more for what came meanwhile', async () => {
    let running = 0;
    const ends: (() => void)[] = [];
    const work = vi.fn<() => Promise<void>>(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise<void>((resolve) => void ends.push(resolve));
      running -= 1;
    });
    const follower = createFollower(work, times);
    const first = follower.now();
    await vi.advanceTimersByTimeAsync(0);
    const second = follower.now();
    const third = follower.now();
    expect(work).toHaveBeenCalledTimes(1);
    ends.shift()?.();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    ends.shift()?.();
    await Promise.all([second, third]);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
