import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, which } from './run.mjs';

/** What the scenes need on Debian: browsers, a display without a screen, keys, windows, letters. */
const debianPackages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr'],
  keys: ['xvfb', 'xdotool', 'openbox'],
};

function programFiles(...parts) {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => path.join(folder, ...parts));
}

/** Where each browser may be, the best first: Chromium keeps what Google Chrome drops for extensions. */
const places = {
  chromium: {
    variable: 'LEDE_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...programFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    advice: 'install Chromium, Chrome or Edge, or name its program in LEDE_CHROMIUM',
  },
  firefox: {
    variable: 'LEDE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles('Mozilla Firefox', 'firefox.exe'),
    ],
    advice: 'install Firefox 140 or newer, or name its program in LEDE_FIREFOX',
  },
};

/** The program of `chromium` or `firefox` on this machine, or null. */
export function findBrowser(name) {
  const { variable, commands, files } = places[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  // On Windows a browser is never on the PATH.
  const onPath = process.platform === 'win32' ? [] : commands;
  for (const command of onPath) {
    const found = which(command);
    if (found) return found;
  }
  return files.find(existsSync) ?? null;
}

/** Whether this machine can press real keys without a screen (for two scenes). */
export function hasKeyTools() {
  return ['Xvfb', 'xdotool', 'openbox'].every(which);
}

async function install(packages) {
  if (!which('apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    const sudo = which('sudo') && (await run('sudo', ['-n', 'true'], { capture: true }));
    if (!sudo || sudo.code !== 0) return;
  }
  console.log(`Installing ${packages.join(', ')} (apt)…`);
  const apt = (args) =>
    run(isRoot ? 'apt-get' : 'sudo', [...(isRoot ? [] : ['-n', 'apt-get']), '-qq', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      capture: true,
    });
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Finds the browsers, gets what is missing where apt can (as root, or by a sudo that asks nothing),
 * and says clearly what is still missing and how to get it.
 * Takes which of `chromium`, `firefox` and `keys` are wanted. Gives `{ chromium, firefox, keys }`
 * (paths or null; a boolean), and sets LEDE_CHROMIUM and LEDE_FIREFOX for all that is run later.
 */
export async function ensureBrowsers(wanted) {
  const isThere = (name) => (name === 'keys' ? hasKeyTools() : findBrowser(name) !== null);
  const needed = wanted.filter((name) => name !== 'keys' || process.platform === 'linux');
  const missing = needed.filter((name) => !isThere(name));
  if (missing.length) await install(missing.flatMap((name) => debianPackages[name]));
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  if (chromium) process.env.LEDE_CHROMIUM = chromium;
  if (firefox) process.env.LEDE_FIREFOX = firefox;
  for (const name of needed.filter((name) => !isThere(name))) {
    const advice = places[name]?.advice ?? 'install Xvfb, xdotool and openbox';
    console.error(`Missing: ${name}. To have its scenes run, ${advice}.`);
  }
  return { chromium, firefox, keys: hasKeyTools() };
}
