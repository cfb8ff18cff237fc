import { expect, it } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser';

inEachBrowser('the first run', (launch) => {
  it('tells how to begin and what Lede may do', async () => {
    const browser = await launch({ keepsWelcome: true });
    const welcome = await browser.extensionTab('welcome.html');
    await welcome.find('heading', 'The story, and nothing in front of it');
    await welcome.find('heading', 'Keep the icon in sight');
    await welcome.waitForText('Alt+L');
    await welcome.waitForText('Alt+K');
    await welcome.find('heading', 'What Lede may and may not do');
    await welcome.waitForText('the browser deletes your saved articles with it');
    expect(await browser.extensionTabs()).toHaveLength(1);
  });

  it('shows the sample article in the reading screen', async () => {
    const browser = await launch({ keepsWelcome: true });
    const welcome = await browser.extensionTab('welcome.html');
    await welcome.click('button', 'See it in Lede');
    const reading = await browser.extensionTab('article.html');
    await reading.find('article');
    await reading.find('heading');
    expect((await reading.text()).length).toBeGreaterThan(500);
  });

  it('opens a sample page that the icon works on', async () => {
    const browser = await launch({ keepsWelcome: true });
    const welcome = await browser.extensionTab('welcome.html');
    await welcome.click('button', 'Open the sample page');
    const sample = await browser.extensionTab('sample/');
    const title = await sample.find('heading');
    const popup = await browser.clickToolbar(sample);
    await popup.find('article');
    expect(await popup.find('heading')).toBe(title);
    await popup.click('button', /^Save/);
    await popup.find('button', /^Saved/);
  });
});
