/**
 * Which keys are free for an extension's commands, by asking and by pressing:
 * `npx tsx bench/shortcuts/run.ts` (needs Xvfb, openbox, xdotool, setxkbmap, both browsers and
 * Firefox's Ukrainian language pack). Prints the tables of `bench/results/shortcuts.md`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { openDisplay } from '@/tests/e2e/harness/display';
import { openFirefoxChrome } from '@/tests/e2e/harness/firefox-chrome';
import { startPressServer, type PressServer } from './press-server';
import { writeProbeExtension } from './probe-extension';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 'Comma', 'Period'];
const modifiers = ['Alt', 'Alt+Shift', 'Ctrl', 'Ctrl+Shift'];

/** What is worth pressing: free by the first tables, and what was chosen before by them alone. */
const candidates = [
  ...['K', 'L', 'S', 'R', 'Y', 'Q', 'J', 'U', 'W', 'Z', 'Comma', 'Period'].map(
    (key) => `Alt+${key}`,
  ),
  ...['L', 'S', 'K', 'Y'].map((key) => `Alt+Shift+${key}`),
  // Last: what they do where they are taken (developer tools) would disturb the others.
  ...['1', 'Comma', 'Period'].map((key) => `Ctrl+Shift+${key}`),
];

/** Hardware keycodes of X (evdev): a keysym would be found in whichever layout has it. */
const keycodes: Readonly<Record<string, number>> = {
  Alt: 64,
  Shift: 50,
  Ctrl: 37,
  CapsLock: 66,
  Escape: 9,
  Comma: 59,
  Period: 60,
  ...Object.fromEntries([...'1234567890'].map((key, index) => [key, 10 + index])),
  ...Object.fromEntries([...'QWERTYUIOP'].map((key, index) => [key, 24 + index])),
  ...Object.fromEntries([...'ASDFGHJKL'].map((key, index) => [key, 38 + index])),
  ...Object.fromEntries([...'ZXCVBNM'].map((key, index) => [key, 52 + index])),
};

type Keyboard = { readonly name: string; readonly options: string; readonly isUkrainian: boolean };
const keyboards: readonly Keyboard[] = [
  { name: 'us', options: 'grp:caps_toggle', isUkrainian: false },
  { name: 'ua', options: 'grp:caps_toggle', isUkrainian: true },
  {
    name: 'us, Alt+Shift switches',
    options: 'grp:caps_toggle,grp:alt_shift_toggle',
    isUkrainian: false,
  },
  {
    name: 'ua, Alt+Shift switches',
    options: 'grp:caps_toggle,grp:alt_shift_toggle',
    isUkrainian: true,
  },
  {
    name: 'ua, Ctrl+Shift switches',
    options: 'grp:caps_toggle,grp:ctrl_shift_toggle',
    isUkrainian: true,
  },
];

const folder = mkdtempSync(path.join(tmpdir(), 'lede-shortcuts-'));
const server = await startPressServer();
const display = await openDisplay();
try {
  const chromium = await openChromium();
  await tellUnset(server);
  await pressAll('Chromium', 'chromium', async () => '');
  await chromium.close();
  for (const language of ['en-US', 'uk']) {
    const { browser, openMenus, keys, menus } = await openFirefox(language);
    console.log(`\n## Firefox ${language}: keys of its own\n\n${keys.join(', ')}`);
    console.log(`\nMenus: ${menus.join(', ')}`);
    await pressAll(`Firefox ${language}`, 'firefox', openMenus);
    await browser.close();
  }
} finally {
  display.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function openChromium(): Promise<Browser> {
  const all = modifiers.flatMap((modifier) => letters.map((letter) => `${modifier}+${letter}`));
  const groups = Array.from({ length: Math.ceil(all.length / 4) }, (_, n) =>
    all.slice(n * 4, n * 4 + 4),
  );
  const browser = await launch({
    executablePath: '/usr/bin/chromium',
    headless: false,
    pipe: true,
    defaultViewport: null,
    enableExtensions: groups.map((keys, n) =>
      writeProbeExtension(folder, `probe-${n}`, keys, server.address),
    ),
    args: ['--no-sandbox'],
    env: { ...process.env, DISPLAY: display.name },
  });
  const page = await browser.newPage();
  await page.goto(`${server.address}/page`);
  await pause(5_000);
  return browser;
}

async function openFirefox(language: string) {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: false,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, DISPLAY: display.name },
    extraPrefsFirefox: { 'intl.locale.requested': language },
  });
  await browser.installExtension(
    writeProbeExtension(folder, `firefox-${language}`, candidates, server.address),
  );
  const page = await browser.newPage();
  await page.goto(`${server.address}/page`);
  const chrome = await openFirefoxChrome(browser, `firefox-${language}@lede.example`);
  const openMenus = () =>
    chrome.run<string>(`return [...window.document.querySelectorAll('menu[open], panel')]
      .filter((each) => each.hasAttribute('open') || each.state === 'open').map((each) => each.label || each.id).join(' ')`);
  const keys = await chrome.run<string[]>(`return [...window.document.querySelectorAll('key')]
    .filter((key) => /alt|shift/.test(key.getAttribute('modifiers') ?? '') && key.getAttribute('key') && !key.closest('[id^=ext-keyset-id]'))
    .map((key) => (key.getAttribute('modifiers') + '+' + key.getAttribute('key')).replaceAll(/[, ]+/g, '+')).sort()`);
  const menus = await chrome.run<
    string[]
  >(`return [...window.document.querySelectorAll('#main-menubar > menu')]
    .map((menu) => menu.label + ' (' + menu.accessKey + ')')`);
  return { browser, openMenus, keys, menus };
}

async function tellUnset({ given }: PressServer): Promise<void> {
  console.log(`## Chromium: suggested keys that come up unset (${given.size} asked)\n`);
  for (const modifier of modifiers) {
    const unset = letters.filter(
      (letter) => given.get(`${modifier}+${letter}`.replaceAll('+', '_')) === '',
    );
    console.log(`- ${modifier}+ ${unset.join(' ')}`);
  }
}

async function pressAll(browser: string, windowClass: string, openMenus: () => Promise<string>) {
  console.log(
    `\n## ${browser}: pressed\n\n| key | ${keyboards.map(({ name }) => name).join(' | ')} |`,
  );
  console.log(`|---|${keyboards.map(() => '---').join('|')}|`);
  const rows = new Map<string, string[]>(candidates.map((key) => [key, []]));
  for (const keyboard of keyboards) {
    for (const key of candidates) {
      setKeyboard(keyboard);
      await display.activate(windowClass);
      server.forget();
      xdotool(
        'key',
        key
          .split('+')
          .map((each) => keycodes[each])
          .join('+'),
      );
      await pause(400);
      const menu = await openMenus();
      const isCalled = server.pressed.includes(key.replaceAll('+', '_'));
      rows.get(key)?.push(`${isCalled ? 'yes' : '–'}${menu && ` (opens ${menu})`}`);
      xdotool('key', String(keycodes['Escape']));
      xdotool('key', String(keycodes['Escape']));
    }
  }
  for (const [key, cells] of rows) console.log(`| ${key} | ${cells.join(' | ')} |`);
}

function setKeyboard({ options, isUkrainian }: Keyboard): void {
  const env = { ...process.env, DISPLAY: display.name };
  execFileSync('setxkbmap', ['-layout', 'us,ua', '-option', '', '-option', options], { env });
  if (isUkrainian) xdotool('key', String(keycodes['CapsLock']));
}

function xdotool(...args: readonly string[]): void {
  execFileSync('xdotool', [...args], { env: { ...process.env, DISPLAY: display.name } });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
