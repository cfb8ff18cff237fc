import { segmentPage } from './blocks/segment';
import { copyPage, type PageCopy } from './copy/copy-page';
import { absoluteAddress } from './dom/addresses';
import { readPage, type PageFacts } from './features/page-facts';
import type { LivePage } from './live-page';
import { readMetadata, type Metadata } from './metadata/read-metadata';
import type { Segments } from './blocks/block';

/** A page taken apart: what every judgement about it is made from. */
export type PageDescription = {
  readonly copy: PageCopy;
  readonly segments: Segments;
  readonly metadata: Metadata;
  readonly facts: PageFacts;
  /** Where relative addresses start from. */
  readonly base: string;
};

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
    .map((block) => block.plainText)
    .join('\n')
    .slice(0, 5000);
}

/** Cuts the copy of a page into blocks and asks the witnesses about them. */
export function describePage(
  page: Document,
  live: LivePage,
  copy: PageCopy = copyPage(page, live),
): PageDescription {
  const base = baseOf(page, live.url);
  const segments = segmentPage(copy.body);
  const metadata = readMetadata(page, {
    url: live.url,
    text: sampleOf(segments),
    container: null,
    now: new Date(live.now),
  });
  const facts = readPage(segments, {
    url: live.url,
    base,
    title: metadata.title,
    byline: metadata.byline,
    description: metadata.description,
    articleBody: metadata.articleBody,
  });
  return { copy, segments, metadata, facts, base };
}
