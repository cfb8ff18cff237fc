import { describe, expect, it } from 'vitest';
import { migrations, toCurrent } from '@/settings/migrations';
import { parseSite } from '@/settings/parse-site';
import { defaultSettings, settingsVersion } from '@/settings/settings';
import { changeSettings, onSettingsChange, readSettings } from '@/settings/settings-store';
import { fakeStorage, giveBrowser } from '../browser-parts';

const rule = { host: 'news.example', signature: 'read also', isShown: false };

function giveStorage(settings?: unknown) {
  const local = fakeStorage();
  if (settings !== undefined) local.kept.set('settings', JSON.stringify(settings));
  giveBrowser({ storage: { local } });
  return local;
}

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    giveStorage();
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was chosen and leave the rest', async () => {
    giveStorage();
    await changeSettings({ theme: 'sepia' });
    await changeSettings({ textSize: 22 });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'sepia', textSize: 22 });
  });

  it('lose one wrong field only', async () => {
    giveStorage({ version: 1, theme: 'dark', textSize: 'huge' });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it.each([null, 7, 'dark', [], {}, { version: 0 }, { version: '1' }])(
    'are the defaults where storage holds %j',
    async (stored) => {
      giveStorage(stored);
      expect(await readSettings()).toEqual(defaultSettings);
    },
  );

  it('refuse a value out of range', async () => {
    giveStorage();
    await expect(changeSettings({ textSize: 400 })).rejects.toMatchObject({
      code: 'malformed-settings',
    });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('say when the browser does not keep them', async () => {
    const local = giveStorage();
    Reflect.set(local, 'set', () => Promise.reject(new Error('quota')));
    await expect(changeSettings({ theme: 'dark' })).rejects.toMatchObject({
      code: 'settings-refused',
    });
  });

  it('of a newer Lede are neither read nor overwritten', async () => {
    const local = giveStorage({ version: 9, theme: 'solarised' });
    expect(await readSettings()).toEqual(defaultSettings);
    await expect(changeSettings({ theme: 'dark' })).rejects.toMatchObject({
      code: 'newer-settings',
    });
    expect(local.kept.get('settings')).toBe('{"version":9,"theme":"solarised"}');
  });

  it('tell every listener of a change until it stops listening', async () => {
    giveStorage();
    const heard: string[] = [];
    const stop = onSettingsChange(({ theme }) => heard.push(theme));
    await changeSettings({ theme: 'dark' });
    stop();
    await changeSettings({ theme: 'light' });
    expect(heard).toEqual(['dark']);
  });
});

describe('migrations', () => {
  it('run each step once, from the stored version on', () => {
    const ran: string[] = [];
    const step = (name: string, version: number) => (older: Readonly<Record<string, unknown>>) => {
      ran.push(name);
      return { ...older, version };
    };
    const steps = [step('first', 9), step('second', settingsVersion)];
    expect(toCurrent({ version: 1, theme: 'dark' }, steps)).toEqual({
      ...defaultSettings,
      theme: 'dark',
    });
    expect(ran).toEqual(['first', 'second']);
    toCurrent({ version: 2 }, steps);
    expect(ran).toEqual(['first', 'second', 'second']);
  });

  it('lead to the version that is current', () => {
    expect(migrations.length + 1).toBe(settingsVersion);
    expect(defaultSettings.version).toBe(settingsVersion);
  });

  it('keep all that the first version knew', async () => {
    const first = { version: 1, theme: 'black', textSize: 25, blockRules: [rule] };
    giveStorage(first);
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      theme: 'black',
      textSize: 25,
      blockRules: [rule],
    });
    await changeSettings({ iconAction: 'save', readerSites: ['news.example'] });
    expect(await readSettings()).toMatchObject({ textSize: 25, iconAction: 'save', version: 2 });
  });
});

describe('a site', () => {
  it.each([
    ['news.example', 'news.example'],
    [' https://www.News.example/story?id=1#top ', 'news.example'],
    ['http://m.news.example:8080', 'news.example'],
    ['www.m.news.example.', 'news.example'],
    ['www.com', 'www.com'],
    ['localhost', 'localhost'],
    ['новини.укр', 'xn--b1amarcd.xn--j1amh'],
    ['', null],
    ['news', null],
    ['two words', null],
    ['*.example', null],
    ['[::1]', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    [`${'a'.repeat(250)}.example`, null],
  ])('is what %j means: %j', (typed, host) => {
    expect(parseSite(typed)).toBe(host);
    expect(host === null ? null : parseSite(host)).toBe(host);
  });

  it('that is none is not kept, and costs none of the others', async () => {
    giveStorage({ version: 2, readerSites: ['news.example', '*'], theme: 'dark' });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      readerSites: ['news.example'],
      theme: 'dark',
    });
    await expect(changeSettings({ readerSites: ['<all_urls>'] })).rejects.toMatchObject({
      code: 'malformed-settings',
    });
  });
});
