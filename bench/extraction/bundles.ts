import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outFolder = '.output-bench';
const shipped = join(root, outFolder, 'chrome-mv3/extract.js');
const sources = [
  'extraction',
  'article',
  'entrypoints/extract.ts',
  'scripts',
  'wxt.config.ts',
  'package-lock.json',
];

/**
 * The extraction script as WXT ships it, built anew where a source is younger than the last build.
 * `given` is the path of a bundle to take instead. Throws where there is no such script.
 */
export function shippedBundle(given?: string): string {
  if (given) return readFileSync(given, 'utf8');
  if (!existsSync(shipped) || newest(sources) > statSync(shipped).mtimeMs) {
    execFileSync('npx', ['wxt', 'build', '--filter-entrypoint', 'extract'], {
      cwd: root,
      env: { ...process.env, LEDE_OUT: outFolder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return readFileSync(shipped, 'utf8');
}

/** One of the scripts in `in-page/` as a classic script that leaves its exports in a variable of its name, in camel case. */
export async function inPageBundle(name: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(root, 'bench/extraction/in-page', `${name}.ts`),
        formats: ['iife'],
        name: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const item of outputs) {
    if (!('output' in item)) continue;
    for (const chunk of item.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`No bundle came out of in-page/${name}.ts.`);
}

function newest(paths: readonly string[]): number {
  let time = 0;
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const stat = statSync(full);
    const own = stat.isDirectory()
      ? newest(readdirSync(full).map((name) => join(path, name)))
      : stat.mtimeMs;
    time = Math.max(time, own);
  }
  return time;
}
