import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killRounds } from '@/bench/library/kill-rounds';
import { type ServedPage, servePage } from '@/bench/library/serve-page';
import { programOf } from './harness/programs';

const kills = 15;

let served: ServedPage;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served.close());

// Firefox, which starts slowly, is killed while saving (save-interrupted.test.ts), and by
// `npm run bench:durability -- --browser firefox`.
describe.skipIf(!programOf('chromium'))('the library', () => {
  it(`keeps all that was confirmed, and nothing by halves, over ${kills} kills of saves, imports, bulk tags, backups and upgrades, and puts back what the browser lost`, async () => {
    const { wrong, upgrades, confirmed, lost, forced, cutOff, healed } = await killRounds({
      browser: 'chromium',
      kills,
      seed: 100,
      address: served.address,
    });
    console.log(`${kills} kills, ${upgrades} of upgrades`, confirmed);
    // As one text: of a list a failure names its length alone.
    expect(wrong.join('\n')).toBe('');
    expect(forced).toBe(2);
    expect(cutOff).toBe(6);
    // A log that is cut off costs nothing.
    expect(lost).toBe(0);
    expect(healed).toBe(forced);
    expect(Object.values(confirmed).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});
