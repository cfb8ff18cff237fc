import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fillProfile, settleProfile } from './extension-profile';
import { measureFiles, measureImport } from './measure-files';
import { measureLibrary, type Measured } from './measure-library';
import { filesReport, scaleReport } from './scale-report';

/**
 * How the built extension does with a large library: `npm run bench:library`.
 * `--built FOLDER` (default .output/chrome-mv3), `--sizes 10000,50000`, `--profiles FOLDER` where
 * filled profiles are kept, `--prepare` to fill them and stop, `--files 10000` to measure instead what
 * goes in and out (a CSV of `--rows`, and that library), `--out FILE` (Markdown; figures
 * beside it as JSON, added to).
 */
const { values } = parseArgs({
  options: {
    built: { type: 'string', default: '.output/chrome-mv3' },
    sizes: { type: 'string', default: '10000,50000' },
    profiles: { type: 'string', default: '.cache/library-profiles' },
    prepare: { type: 'boolean', default: false },
    files: { type: 'string', default: '' },
    rows: { type: 'string', default: '50000' },
    out: { type: 'string', default: 'bench/results/library-scale.json' },
    page: { type: 'string', default: 'bench/results/library.md' },
  },
});

/** The small library that large ones are compared with. */
const small = 10;

const built = resolve(values.built);
if (values.files !== '') {
  await measureWays(Number(values.files), Number(values.rows));
  process.exit();
}
for (const count of [0, small, ...values.sizes.split(',').map(Number)]) {
  const profile = await filledProfile(count);
  if (values.prepare) continue;
  // A copy: measuring saves, and what was filled serves again.
  const copy = await mkdtemp(join(tmpdir(), 'lede-scale-'));
  await cp(profile, copy, { recursive: true });
  await settleProfile(built, copy, count);
  const measured = await measureLibrary(built, copy, count);
  await rm(copy, { recursive: true, force: true });
  console.log(JSON.stringify(measured));
  await keep(measured);
}

async function measureWays(articles: number, rows: number): Promise<void> {
  const empty = await filledProfile(0);
  const filled = await filledProfile(articles);
  const imported = await measureImport(built, empty, rows);
  console.log(JSON.stringify(imported));
  const saved = await measureFiles(built, { filled, empty, articles });
  console.log(JSON.stringify(saved));
  const page = await readFile(values.page, 'utf8');
  await writeFile(values.page, filesReport(page, [...imported, ...saved]));
}

async function filledProfile(count: number): Promise<string> {
  const profile = resolve(join(values.profiles, String(count)));
  const mark = join(profile, 'lede-filled');
  const filledBy = await readFile(mark, 'utf8').catch(() => null);
  // A library belongs to the extension's id, which comes from the folder that it was built into.
  if (filledBy !== null && filledBy !== built)
    throw new Error(
      `${profile} was filled by ${filledBy}: measure that build, or fill another folder`,
    );
  if (filledBy !== null) return profile;
  await mkdir(profile, { recursive: true });
  await fillProfile(built, profile, count);
  await writeFile(mark, built);
  return profile;
}

async function keep(measured: Measured): Promise<void> {
  // The file is this bench's own.
  const before = JSON.parse(
    await readFile(values.out, 'utf8').catch(() => '[]'),
  ) as readonly Measured[];
  const all = [...before.filter(({ articles }) => articles !== measured.articles), measured].sort(
    (one, other) => one.articles - other.articles,
  );
  await writeFile(values.out, `${JSON.stringify(all, null, 2)}\n`);
  const page = await readFile(values.page, 'utf8').catch(() => '# The library: figures\n');
  await writeFile(values.page, scaleReport(page, all));
}
