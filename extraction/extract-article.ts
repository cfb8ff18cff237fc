import type { Article } from '@/article/article';
import { segmentPage } from './blocks/segment';
import type { Segments } from './blocks/block';
import { composeBody } from './compose/compose-body';
import { copyPage } from './copy/copy-page';
import { pageLimits, type ExtractionOutcome } from './extraction-outcome';
import { judge } from './judge/judge';
import { absoluteAddress, hostOf } from './dom/addresses';
import type { LivePage } from './live-page';
import { readMetadata } from './metadata/read-metadata';
import { planMedia } from './pictures/plan-media';
import { countWords, readingMinutes } from './reading-time';
import { selectBlocks } from './selection/select-blocks';
import { readabilityPick } from './witnesses/readability-pick';

/**
 * Turns a page into an article, or says why not. The page is read and never changed; `live` holds
 * what only the live page knows. The order of the steps is the order of the lines.
 */
export function extractArticle(page: Document, live: LivePage): ExtractionOutcome {
  if (!page.body || !page.body.firstChild) return { ok: false, code: 'empty-page' };
  if (page.getElementsByTagName('*').length > pageLimits.elements)
    return { ok: false, code: 'too-large' };

  const base = baseOf(page, live.url);
  const copy = copyPage(page, live);
  const segments = segmentPage(copy.body);
  const pick = readabilityPick(copy.document);
  const metadata = readMetadata(page, {
    url: live.url,
    text: sampleOf(segments),
    container: null,
    now: new Date(live.now),
  });
  const kept = selectBlocks(segments, pick, metadata.title);
  if (kept.size === 0) return { ok: false, code: 'no-text' };

  const story = segments.blocks.filter((block) => kept.has(block.index));
  const text = story.map((block) => block.text).join('\n');
  const titleBlock = findTitleBlock(segments, metadata.title);
  const media = planMedia(
    {
      segments,
      kept,
      first: story[0]?.index ?? 0,
      last: story[story.length - 1]?.index ?? 0,
      copy,
      pageUrl: live.url,
      base: base,
      sharePictures: metadata.pictures,
    },
    titleBlock,
  );
  const body = composeBody(
    copy.body,
    {
      blocks: new Set(story.map((block) => block.element)),
      figures: media.figures,
      cards: media.cards,
    },
    base,
  );
  // Once blocks have chances of their own, they go in here: confidence rests on them.
  const verdict = judge({ page, url: live.url, metadata, segments, pick, kept, chances: [] });
  const article: Article = {
    version: 1,
    url: live.url,
    canonicalUrl: metadata.canonicalUrl,
    kind: verdict.kind,
    confidence: verdict.confidence,
    title: metadata.title,
    dek: '',
    byline: metadata.byline,
    siteName: metadata.siteName,
    host: hostOf(live.url),
    published: metadata.published,
    modified: metadata.modified,
    lang: metadata.lang,
    dir: metadata.dir,
    leadPicture: media.lead,
    body: body.html,
    text: body.lines.map((line) => line.text).join('\n'),
    figures: [...media.figures.values()].flat(),
    removed: [],
    candidates: [],
    words: countWords(text, metadata.lang),
    minutes: readingMinutes(text, metadata.lang),
  };
  return { ok: true, article };
}

/** Where the page's relative addresses start from; not `baseURI`, which a parsed file takes from its opener. */
function baseOf(page: Document, url: string): string {
  const href = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  return absoluteAddress(href, url) || url;
}

/** Some of the page's prose, to tell its language by. */
function sampleOf(segments: Segments): string {
  const prose = segments.blocks.filter((block) => block.isSentence);
  return prose
    .slice(0, 20)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 5000);
}

function findTitleBlock(segments: Segments, title: string): number {
  const block = segments.blocks.find(
    (candidate) => candidate.shape === 'heading' && candidate.text === title,
  );
  return block?.index ?? 0;
}
