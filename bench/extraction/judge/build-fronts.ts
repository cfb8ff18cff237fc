import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runPages } from '../browser/run-pages';
import { inPageBundle } from '../bundles';
import { readSet, type TruthPage } from '../corpus';
import type { FrontPlan } from '../in-page/build-front';
import { seeded } from '../metrics/statistics';
import { pageAddress, readPageBytes } from '../page-files';

// Makes front pages, sections, search results, author pages and blog indexes out of article pages
// whose story is known: npx tsx bench/extraction/judge/build-fronts.ts --data DIR --out DIR

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    out: { type: 'string', default: '.cache/judge/fronts' },
    tabs: { type: 'string', default: '2' },
  },
});

const styles = ['front', 'section', 'search', 'author', 'blog'] as const;
const paths = {
  front: '/',
  section: '/politics/',
  search: '/search?q=energy',
  author: '/author/maria-petrenko',
  blog: '/blog/',
};
const random = seeded(7);
const news = readSet(values.data, 'news');
const articles = readSet(values.data, 'articles');
const sources = [...news, ...articles.filter((_, at) => at % 6 === 0)];
const script = await inPageBundle('build-front');
mkdirSync(join(values.out, 'html'), { recursive: true });
mkdirSync(join(values.out, 'ground-truth'), { recursive: true });

const made = await runPages(
  sources,
  async (tab, page, at) => {
    const style = styles[at % styles.length] ?? 'front';
    const bytes = readPageBytes(page.path);
    const address = pageAddress(page, bytes);
    await tab.show(address, bytes);
    const plan = planFront(page, style);
    const world = await tab.freshWorld();
    const html = await world.run(`${script};buildFront.build(${JSON.stringify(plan)})`);
    if (typeof html !== 'string' || html === '') return 0;
    const id = `${style}-${page.set}-${page.id}`;
    const truth = { url: new URL(paths[style], address).href, lang: page.lang, kind: 'listing' };
    writeFileSync(join(values.out, 'html', `${id}.html.gz`), gzipSync(html));
    const path = join(values.out, 'ground-truth', `${id}.json`);
    writeFileSync(path, JSON.stringify({ ...truth, ground_truth: { title: plan.heading } }));
    return 1;
  },
  () => 0,
  { tabs: Number(values.tabs), limit: 30_000 },
);
console.log(`${made.filter(Boolean).length} pages made of ${sources.length}.`);

/** Teasers are stories of other pages in the same language. */
function planFront(page: TruthPage, style: FrontPlan['style']): FrontPlan {
  const pool = [...news, ...articles].filter((other) => other.lang === page.lang && other !== page);
  const stories = pool.length >= 3 ? pool : news;
  const count = { front: 42, section: 20, search: 15, author: 12, blog: 9 }[style];
  const teasers = Array.from({ length: count }, () => {
    const story = stories[Math.floor(random() * stories.length)] ?? page;
    const paragraphs = story.content.split(/\n+/).filter((line) => line.length > 40);
    const start = Math.floor(random() * Math.max(1, paragraphs.length - 3));
    const text = paragraphs.slice(start, start + 3).join(' ');
    return { title: paragraphs.length > 4 && random() < 0.3 ? cut(text) : story.title, text };
  });
  return {
    style,
    paragraphs: page.content.split(/\n+/),
    teasers,
    heading: page.title.split(/\s+/).slice(0, 2).join(' '),
    careless: random() < 0.25,
  };
}

function cut(text: string): string {
  return text.split(/\s+/).slice(0, 9).join(' ');
}
