import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runPages } from '../browser/run-pages';
import { inPageBundle } from '../bundles';
import { readSet, type TruthPage } from '../corpus';
import type { FrontPlan } from '../in-page/build-front';
import { otherStyles } from '../in-page/other-content';
import { seeded } from '../metrics/statistics';
import { pageAddress, readPageBytes } from '../page-files';
import { ownSet, readOwnPages } from './own-pages';

// Makes pages that are no articles (fronts, sections, shops, threads, error pages…) out of article pages
// whose story is known, those of the corpus and the Ukrainian ones of our tests: npx tsx bench/extraction/judge/build-fronts.ts --data DIR --out DIR

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    out: { type: 'string', default: '.cache/judge/fronts' },
    tabs: { type: 'string', default: '2' },
  },
});

const lists = ['front', 'section', 'search', 'author', 'blog'] as const;
const paths: Readonly<Record<FrontPlan['style'], readonly string[]>> = {
  front: ['/'],
  section: ['/politics/'],
  search: ['/search?q=energy'],
  author: ['/author/maria-petrenko'],
  blog: ['/blog/'],
  // Half of the addresses tell nothing.
  shop: ['/shop/kettles/', '/c/812', '/kettles-and-teapots', '/catalog/kitchen/?sort=price'],
  topics: ['/forum/', '/boards/12', '/kitchen-and-garden', '/viewforum.php?f=7'],
  thread: [
    '/forum/threads/no-sound-after-update.812/',
    '/t/812',
    '/no-sound-after-update',
    '/q/71',
  ],
  contact: ['/contact', '/kontakty', '/about/contacts/', '/page/7'],
  login: ['/login', '/account/', '/user/login?next=/', '/vhid'],
  missing: ['/news/2026/03/no-such-page/', '/x', '/article/88812', '/old/index.html'],
  empty: ['/search?q=qwertz', '/?s=qwertz', '/poshuk/qwertz', '/find'],
  timetable: ['/timetable/', '/bus/12', '/rozklad', '/departures?stop=4'],
  video: ['/video/', '/watch/8123', '/tv/series/', '/v/story-of-a-bridge'],
};
const kinds: Readonly<Record<string, string>> = {
  shop: 'collection',
  thread: 'forum',
  topics: 'forum',
  contact: 'service',
  login: 'service',
  missing: 'service',
  empty: 'service',
  timetable: 'service',
};
const random = seeded(7);
const news = readSet(values.data, 'news');
const articles = readSet(values.data, 'articles');
const ukrainian = readOwnPages('ukrainian');
const sources = [
  ...[...news, ...articles.filter((_, at) => at % 6 === 0)].map(styled(lists)),
  ...[...news, ...articles.filter((_, at) => at % 6 === 3), ...ukrainian].map(styled(otherStyles)),
  ...ukrainian.map(styled(lists)),
];
const script = await inPageBundle('build-front');
mkdirSync(join(values.out, 'html'), { recursive: true });
mkdirSync(join(values.out, 'ground-truth'), { recursive: true });

const made = await runPages(
  sources,
  async (tab, { page, style }, at) => {
    const bytes = readPageBytes(page.path);
    const address = pageAddress(page, bytes);
    await tab.show(address, bytes);
    const plan = planFront(page, style);
    const world = await tab.freshWorld();
    const html = await world.run(`${script};buildFront.build(${JSON.stringify(plan)})`);
    if (typeof html !== 'string' || html === '') return 0;
    const id = `${style}-${page.set}-${page.id}`;
    const place = paths[style][at % paths[style].length] ?? '/';
    const kind = kinds[style] ?? 'listing';
    const truth = {
      url: new URL(place, page.set === ownSet ? page.url : address).href,
      lang: page.lang,
      kind,
    };
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
  const pool = [...news, ...articles, ...ukrainian].filter(
    (other) => other.lang === page.lang && other !== page,
  );
  const stories = pool.length >= 3 ? pool : news;
  const counts: Readonly<Record<string, number>> = { front: 42, section: 20, search: 15, blog: 9 };
  const count = counts[style] ?? 12;
  const teasers = Array.from({ length: count }, () => {
    const story = stories[Math.floor(random() * stories.length)] ?? page;
    const paragraphs = story.content.split(/\n+/).filter((line) => line.length > 40);
    const start = Math.floor(random() * Math.max(1, paragraphs.length - 3));
    const text = paragraphs.slice(start, start + 3).join(' ');
    return { title: paragraphs.length > 4 && random() < 0.3 ? cut(text) : story.title, text };
  });
  return {
    style,
    lang: page.lang,
    paragraphs: page.content.split(/\n+/),
    teasers,
    heading: page.title.split(/\s+/).slice(0, 2).join(' '),
    careless: random() < 0.25,
  };
}

function cut(text: string): string {
  return text.split(/\s+/).slice(0, 9).join(' ');
}

/** Pairs pages with styles in turn. */
function styled(styles: readonly FrontPlan['style'][]) {
  return (page: TruthPage, at: number) => ({ page, style: styles[at % styles.length] ?? 'front' });
}
