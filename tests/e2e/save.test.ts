import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';
import { sampleFolder, samplePath, serveSite, type Site } from './harness/pages';

const title = 'США та Росія провели таємні переговори в Швейцарії';

let site: Site;
beforeAll(async () => {
  site = await serveSite({}, sampleFolder);
});
afterAll(() => site.close());

inEachBrowser('an article, from its page to the list and back', (launch) => {
  it('is shown, saved, listed, opened offline, deleted and brought back', async () => {
    const browser = await launch();
    const page = await browser.openPage(site.origin + samplePath);

    const popup = await browser.clickToolbar(page);
    expect(await popup.find('heading', title)).toBe(title);
    const shown = await popup.text();
    expect(shown).toContain('Протягом останніх кількох місяців');
    expect(shown).not.toMatch(/spot_img|Популярне|Поділитися|Більше подібного|cookie/);

    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
    await popup.click('tab', /^Saved/);
    await popup.find('link', new RegExp(title));

    await site.close();
    await browser.setOffline(true);
    await popup.click('link', new RegExp(title));
    const saved = await browser.extensionTab('article.html');
    await saved.find('heading', title);
    expect(await saved.text()).toContain('Протягом останніх кількох місяців');
    await saved.close();
    await browser.setOffline(false);
    site = await serveSite({}, sampleFolder);

    const again = await browser.clickToolbar(await browser.openPage(site.origin + samplePath));
    await again.click('tab', /^Saved/);
    await again.click('button', `Delete “${title}”`);
    await again.waitForText('Nothing saved yet.');
    await again.click('button', 'Undo');
    await again.find('link', new RegExp(title));
  });
});
