import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { readLibrary } from './harness/library';
import { serveSite, type Site } from './harness/pages';
import { mountSmallDisk } from './harness/small-disk';
import { storyPages, storyText, storyTitle } from './harness/stories';

let site: Site;
beforeAll(async () => {
  site = await serveSite(storyPages(2));
});
afterAll(() => site.close());

inEachBrowser('a full disk', (launch, name) => {
  it('is said in a clear word, loses nothing, and is over as soon as there is room', async (context) => {
    const disk = mountSmallDisk(name, 64);
    // What has no small disk has a small quota: tests/dom/library/storage-full.test.ts.
    if (typeof disk === 'string') return context.skip(disk);
    try {
      const browser = await launch({ profile: disk.profile });
      const open = async (number: number) =>
        browser.clickToolbar(await browser.openPage(`${site.origin}/story/${number}/`));
      const first = await open(1);
      await first.click('button', /^Save/);
      await first.find('button', /^Saved/);
      await browser.closePopup();

      const popup = await open(2);
      await popup.find('heading', storyTitle(2));
      disk.fill();
      await popup.click('button', /^Save/);
      // Chromium knows of the disk that its profile is on; of this one only that nothing can be written.
      await popup.waitForText(/no room left to save this|Is there room left on it/);
      await popup.find('button', /^Save$/);

      disk.free();
      const kept = await readLibrary(popup);
      expect(kept.map(({ title, hasBody }) => ({ title, hasBody }))).toEqual([
        { title: storyTitle(1), hasBody: true },
      ]);
      expect(kept[0]?.text.split('\n')).toEqual(storyText(1));
      await popup.click('button', /^Save/);
      await popup.find('button', /^Saved/);
      expect((await readLibrary(popup)).map(({ title }) => title)).toContain(storyTitle(2));
      await browser.kill();
    } finally {
      disk.unmount();
    }
  });
});
