import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '@/settings/settings';
import { changedSettings, readSettingsFile, writeSettingsFile } from '@/settings/settings-file';

const file = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
const chosen: Settings = {
  ...defaultSettings,
  theme: 'sepia',
  textSize: 22,
  iconAction: 'save',
  readerSites: ['news.example'],
  blockRules: [{ host: 'news.example', signature: 'read also', isShown: false }],
};

describe('settings in a file', () => {
  it('come back as they were', async () => {
    expect(await readSettingsFile(file(writeSettingsFile(chosen)))).toEqual(chosen);
  });

  it('of the first version come back with what it did not know yet as its defaults', async () => {
    const first = { lede: 'settings', version: 1, settings: { version: 1, theme: 'dark' } };
    expect(await readSettingsFile(file(first))).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['another JSON', { theme: 'dark' }],
    ['a library', { lede: 'library', settings: {} }],
    ['no settings', { lede: 'settings' }],
    ['settings without a version', { lede: 'settings', settings: { theme: 'dark' } }],
    ['a list', []],
    ['null', 'null'],
    ['a deep nest', '['.repeat(100_000)],
  ])('are refused where the file is %s', async (_, content) => {
    await expect(readSettingsFile(file(content))).rejects.toMatchObject({ code: 'not-settings' });
  });

  it('are refused where they come from a newer Lede, and where the file is too big', async () => {
    const newer = { lede: 'settings', version: 9, settings: { version: 9 } };
    await expect(readSettingsFile(file(newer))).rejects.toMatchObject({
      code: 'newer-settings-file',
    });
    await expect(readSettingsFile(file(' '.repeat(1_000_001)))).rejects.toMatchObject({
      code: 'settings-file-too-large',
    });
  });

  it('lose what is hostile and keep the rest', async () => {
    const hostile = {
      lede: 'settings',
      settings: {
        version: 2,
        theme: 'url(https://evil.example)',
        textSize: 1e9,
        readerSites: ['<all_urls>', '*://*/*'],
        iconAction: 'delete-everything',
        blockRules: [{ host: {}, signature: 'x'.repeat(9_999), isShown: 'yes' }],
        face: 'sans',
        extra: '<img src=x onerror=alert(1)>',
      },
    };
    const text = JSON.stringify(hostile).replace('"extra"', '"__proto__"');
    const found = await readSettingsFile(file(text));
    expect(found).toEqual({ ...defaultSettings, face: 'sans' });
    expect('extra' in found).toBe(false);
  });

  it('tell what they would change', () => {
    expect(changedSettings(defaultSettings, chosen)).toEqual([
      'theme',
      'textSize',
      'blockRules',
      'iconAction',
      'readerSites',
    ]);
    expect(changedSettings(chosen, { ...chosen })).toEqual([]);
  });
});
