import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes an extension that suggests keys and tells a local server of each press, and of the keys
 * that the browser gave it. Chromium takes four suggestions for one extension, Firefox any number.
 */
export function writeProbeExtension(
  folder: string,
  name: string,
  keys: readonly string[],
  server: string,
): string {
  const directory = path.join(folder, name);
  mkdirSync(directory, { recursive: true });
  const commands = Object.fromEntries(
    keys.map((key) => [
      key.replaceAll('+', '_'),
      { suggested_key: { default: key }, description: key },
    ]),
  );
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    commands,
    // The harness's way into Firefox looks for a toolbar button.
    action: {},
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: `${name}@lede.example` } },
  };
  writeFileSync(path.join(directory, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(directory, 'background.js'),
    `const api = globalThis.browser ?? chrome;
api.commands.onCommand.addListener((name) => void fetch('${server}/pressed?' + name));
api.commands.getAll().then((all) => fetch('${server}/got', {
  method: 'POST', body: JSON.stringify(all.map(({ name, shortcut }) => [name, shortcut])) }));`,
  );
  return directory;
}
