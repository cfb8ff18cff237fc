import { afterAll, beforeAll, expect, it } from 'vitest';
import { copied, listenToClipboard } from './harness/clipboard';
import { inEachBrowser } from './harness/in-each-browser';
import { sampleFolder, samplePath, serveSite, type Site } from './harness/pages';
import { type Screen, until } from './harness/screen';
import { storyPages, storyTitle } from './harness/stories';

const title = 'США та Росія провели таємні переговори в Швейцарії';

let site: Site;
beforeAll(async () => {
  site = await serveSite(
    {
      ...storyPages(1),
      '/': { html: '<!doctype html><title>Notes</title><textarea aria-label="Notes"></textarea>' },
    },
    sampleFolder,
  );
});
afterAll(() => site.close());

/** The sample by an address as newsletters and messengers hand it on. */
const tracks = 'utm_source=letter&utm_medium=mail&fbclid=abc';
const trackedPath = `${samplePath}?${tracks}`;

async function share(popup: Screen, way: string): Promise<void> {
  await popup.click('button', 'Share');
  await popup.click('menuitem', way);
}

/** Links that the popup follows, noted instead: they lead to other programs and other servers. */
async function listenToLinks(popup: Screen): Promise<() => Promise<string>> {
  await popup.evaluate(() => {
    const followed: string[] = [];
    Reflect.set(globalThis, 'ledeFollowed', followed);
    HTMLAnchorElement.prototype.click = function note(this: HTMLAnchorElement) {
      followed.push(this.href);
    };
  });
  return () =>
    until('a link that is followed', () =>
      popup.evaluate(() => {
        const followed: string[] = Reflect.get(globalThis, 'ledeFollowed');
        return followed.shift() ?? null;
      }),
    );
}

inEachBrowser('sharing', (launch) => {
  it('copies the link without what tracks, the text, and Markdown', async () => {
    const browser = await launch();
    const page = await browser.openPage(site.origin + trackedPath);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', title);
    await listenToClipboard(popup);

    await share(popup, 'Copy link');
    expect(await copied(popup)).toBe(`${site.origin}${samplePath}`);
    await popup.find('status', /Link copied/);

    await share(popup, 'Copy text');
    const text = await copied(popup);
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain('не принесли результатів.');
    expect(text).not.toMatch(/spot_img|Популярне|Поділитися|cookie|utm_/);

    await share(popup, 'Copy as Markdown');
    const markdown = await copied(popup);
    expect(markdown.startsWith(`# ${title}`)).toBe(true);
    expect(markdown).toContain('![Будівля в Женеві](');
    expect(markdown).not.toMatch(/spot_img|Популярне|utm_|<[a-z]+[ >]/);
  });

  it('keeps what an address needs of its query', async () => {
    const browser = await launch();
    const page = await browser.openPage(`${site.origin}/story/1/?${tracks}&page=2`);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', storyTitle(1));
    await listenToClipboard(popup);
    await share(popup, 'Copy link');
    expect(await copied(popup)).toBe(`${site.origin}/story/1/?page=2`);
  });

  it('puts the link on the real clipboard', async () => {
    const browser = await launch();
    const notes = await browser.openPage(`${site.origin}/`);
    const page = await browser.openPage(site.origin + trackedPath);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', title);
    await share(popup, 'Copy link');
    await popup.find('status', /Link copied/);
    await browser.closePopup();
    await notes.click('textbox', 'Notes');
    await notes.press('Control+v');
    await notes.waitFor(() => document.querySelector('textarea')?.value !== '');
    const pasted = await notes.evaluate(() => document.querySelector('textarea')?.value);
    expect(pasted).toBe(`${site.origin}${samplePath}`);
  });

  it('hands title and link to e-mail, Telegram and WhatsApp', async () => {
    const browser = await launch();
    const page = await browser.openPage(site.origin + trackedPath);
    const popup = await browser.clickToolbar(page);
    await popup.find('heading', title);
    const nextFollowed = await listenToLinks(popup);
    const link = `${site.origin}${samplePath}`;

    await share(popup, 'E-mail');
    const mail = new URL(await nextFollowed());
    expect(mail.protocol).toBe('mailto:');
    expect(decodeURIComponent(mail.href)).toContain(title);
    expect(decodeURIComponent(mail.href)).toContain(link);

    await share(popup, 'Telegram');
    const telegram = new URL(await nextFollowed());
    expect(telegram.origin).toBe('https://t.me');
    expect(telegram.searchParams.get('url')).toBe(link);
    expect(telegram.searchParams.get('text')).toBe(title);

    await share(popup, 'WhatsApp');
    const whatsApp = new URL(await nextFollowed());
    expect(whatsApp.hostname).toMatch(/^(?:wa\.me|api\.whatsapp\.com)$/);
    expect(whatsApp.searchParams.get('text')).toContain(title);
    expect(whatsApp.searchParams.get('text')).toContain(link);
  });
});
