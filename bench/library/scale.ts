import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fillProfile } from './extension-profile';
import { measureLibrary, type Measured } from './measure-library';
import { scaleReport } from './scale-report';

/**
 * How the built extension does with a large library: `npm run bench:library`.
 * `--built FOLDER` (default .output/chrome-mv3), `--sizes 10000,50000`, `--profiles FOLDER` where
 * filled profiles are kept, `--prepare` to fill them and stop, `--out FILE` (Markdown; figures
 * beside it as JSON, added to).
 */
const { values } = parseArgs({
  options: {
    built: { type: 'string', default: '.output/chrome-mv3' },
    sizes: { type: 'string', default: '10000,50000' },
    profiles: { type: 'string', default: '.cache/library-profiles' },
    prepare: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench/results/library-scale.json' },
    page: { type: 'string', default: 'bench/results/library.md' },
  },
});

/** The small library that large ones are compared with. */
const small = 10;

const built = resolve(values.built);
for (const count of [0, small, ...values.sizes.split(',').map(Number)]) {
  const profile = await filledProfile(count);
  if (values.prepare) continue;
  // A copy: measuring saves, and what was filled serves again.
  const copy = await mkdtemp(join(tmpdir(), 'lede-scale-'));
  await cp(profile, copy, { recursive: true });
  const measured = await measureLibrary(built, copy, count);
  await rm(copy, { recursive: true, force: true });
  console.log(JSON.stringify(measured));
  await keep(measured);
}

async function filledProfile(count: number): Promise<string> {
  const profile = resolve(join(values.profiles, String(count)));
  const mark = join(profile, 'lede-filled');
  const isFilled = await access(mark).then(
    () => true,
    () => false,
  );
  if (isFilled) return profile;
  await mkdir(profile, { recursive: true });
  await fillProfile(built, profile, count);
  await writeFile(mark, '');
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
