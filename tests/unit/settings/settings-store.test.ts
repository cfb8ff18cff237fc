import { describe, expect, it } from 'vitest';
import { toCurrent } from '@/settings/migrations';
import { defaultSettings } from '@/settings/settings';
import { changeSettings, onSettingsChange, readSettings } from '@/settings/settings-store';
import { fakeStorage, giveBrowser } from '../browser-parts';

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
    const steps = [
      (older: Readonly<Record<string, unknown>>) => ({
        ...older,
        version: 2,
        colours: older['theme'],
      }),
      (older: Readonly<Record<string, unknown>>) => ({
        version: 1,
        theme: older['colours'],
        textSize: 20,
      }),
    ];
    // The last step leads to what the narrowing knows as current.
    expect(toCurrent({ version: 1, theme: 'dark' }, steps)).toEqual({
      ...defaultSettings,
      theme: 'dark',
      textSize: 20,
    });
    expect(toCurrent({ version: 2, colours: 'sepia' }, steps)).toMatchObject({ theme: 'sepia' });
  });
});
