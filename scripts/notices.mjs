// `npm run notices`: writes THIRD-PARTY-NOTICES.md, and the same file into public/ so that it is
// shipped, from the licence files of the packages whose code or files a build really holds.
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = '.cache/notices';
const targets = ['THIRD-PARTY-NOTICES.md', 'public/THIRD-PARTY-NOTICES.md'];

/** WXT's packages ship no licence file; this is the one of their repository, wxt-dev/wxt. */
const wxtLicence = path.join(root, 'scripts/licences/wxt.txt');

/** Where a package leaves a choice between licences: the one that is taken. */
const choices = { dompurify: { license: 'Apache-2.0', file: 'LICENSE' } };

/** Folder of the package that a file belongs to, by the last `node_modules/` in its path. */
function packageFolder(file) {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'));
  return found?.[1] ?? null;
}

/** Collects the packages of every module that is left after tree shaking, and of every asset. */
function collector(folders) {
  return {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const files =
          output.type === 'chunk'
            ? Object.entries(output.modules)
                .filter(([, module]) => module.renderedLength > 0)
                .map(([id]) => id.replace(/^\0/, ''))
            : output.originalFileNames.map((name) => path.resolve(root, name));
        for (const file of files) {
          const folder = packageFolder(file);
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

async function licenceFile(folder, name) {
  if (name === 'wxt' || name.startsWith('@wxt-dev/')) return wxtLicence;
  const files = await readdir(folder);
  const file = choices[name]?.file ?? files.find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  if (!file) throw new Error(`${name} ships no licence file: see scripts/licences`);
  return path.join(folder, file);
}

async function notice(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const home = homepage ?? repository?.url?.replace(/^git\+|\.git$/g, '') ?? '';
  const source = home.replace(/^git:/, 'https:');
  const heading = `## ${name} ${version}\n\n${choices[name]?.license ?? license}${source && ` · ${source}`}`;
  // Indented, so that no licence is read as Markdown.
  const licence = await readFile(await licenceFile(folder, name), 'utf8');
  const text = licence
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(/^(?=.)/gm, '    ');
  return { name, text: `${heading}\n\n${text.replace(/[ \t]+$/gm, '')}` };
}

const folders = new Set();
await build({
  root,
  outDir,
  logger: { ...console, debug() {}, info() {}, log() {}, success() {} },
  vite: () => ({ plugins: [collector(folders)] }),
});
await rm(path.join(root, outDir), { recursive: true, force: true });

const notices = await Promise.all([...folders].map(notice));
notices.sort((one, other) => (one.name < other.name ? -1 : 1));
const whole = [
  '# Third-party notices',
  'Lede is built with the packages below; their code or files are part of it, under these licences.',
  ...notices.map(({ text }) => text),
].join('\n\n');
for (const target of targets) await writeFile(path.join(root, target), `${whole}\n`);
console.log(`${notices.length} packages: ${notices.map(({ name }) => name).join(', ')}`);
