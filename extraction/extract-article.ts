import type { Article, ArticleCandidate, Figure } from '@/article/article';
import type { Block } from './blocks/block';
import { composeBody } from './compose/compose-body';
import { composeMarked } from './compose/compose-marked';
import { planNotes, type NotePlan } from './compose/plan-notes';
import { copyPage } from './copy/copy-page';
import { describePage, type PageDescription } from './describe-page';
import { hostOf } from './dom/addresses';
import { pageLimits, type ExtractionOutcome } from './extraction-outcome';
import { judge, type Verdict } from './judge/judge';
import type { LivePage } from './live-page';
import { planMedia, type MediaPlan } from './pictures/plan-media';
import { countWords, readingMinutes } from './reading-time';
import { chooseDek } from './selection/choose-dek';
import { judgeBlocks } from './selection/judge-blocks';
import { recordRemoved } from './selection/record-removed';
import { selectBlocks } from './selection/select-blocks';

/**
 * Turns a page into an article, or says why not. The page is read and never changed; `live` holds
 * what only the live page knows; `marked` is what the person has selected on it, which becomes the
 * first of the article's other answers. The order of the steps is the order of the lines.
 */
export function extractArticle(
  page: Document,
  live: LivePage,
  marked: readonly Range[] = [],
): ExtractionOutcome {
  if (!page.body?.firstChild) return { ok: false, code: 'empty-page' };
  if (page.getElementsByTagName('*').length > pageLimits.elements) {
    return { ok: false, code: 'too-large' };
  }
  const copy = copyPage(page, live);
  // Scripts and styles are gone from the copy, and with them most of the characters of most pages.
  if ((copy.body.textContent ?? '').length > pageLimits.characters) {
    return { ok: false, code: 'too-large' };
  }
  const description = describePage(page, live, copy);
  const chances = judgeBlocks(description.facts);
  const kept = selectBlocks(description.facts, chances);
  const notes = planNotes(description.segments, kept, live.url);
  const story = description.segments.blocks.filter(
    // What the text refers to belongs to it, wherever on the page it stands.
    ({ ordinal }) => kept.has(ordinal) || notes.indexes.has(ordinal),
  );
  const { metadata, segments, facts } = description;
  if (story.length === 0) {
    const { title, byline, siteName, published } = metadata;
    return { ok: false, code: 'no-text', known: { title, byline, siteName, published } };
  }
  const { url } = live;
  const verdict = judge({ page, url, metadata, segments, picked: facts.picked, kept, chances });
  const article = composeArticle(description, story, notes, live, verdict);
  const part = composeMarked(page, live, marked, description);
  if (part === null) return { ok: true, article };
  return { ok: true, article: { ...article, candidates: [part, ...article.candidates] } };
}

function composeArticle(
  description: PageDescription,
  story: readonly Block[],
  notes: NotePlan,
  live: LivePage,
  verdict: Verdict,
): Article {
  const { metadata, copy, segments, facts, base } = description;
  const kept = new Set(story.map((block) => block.ordinal));
  const media = planMedia(
    {
      segments,
      kept,
      first: story[0]?.ordinal ?? 0,
      // Captions are no standfirst, but which lines are captions is not known before the pictures are.
      opening: story[chooseDek(story, facts) ? 1 : 0]?.ordinal ?? 0,
      last: story.at(-1)?.ordinal ?? 0,
      copy,
      pageUrl: live.url,
      base,
      byline: metadata.byline,
      sharePictures: metadata.pictures,
    },
    Math.max(0, facts.titleBlock),
  );
  const prose = story.filter(({ ordinal }) => !media.captions.has(ordinal));
  const dek = chooseDek(prose, facts);
  const shown = prose.filter((block) => block !== dek);
  const body = composeBody(
    copy.body,
    {
      blocks: new Set(shown.map((block) => block.element)),
      figures: media.figures,
      cards: media.cards,
      notes,
    },
    base,
  );
  const lines = body.lines.map((line) => line.text);
  const text = [...(dek ? [dek.plainText] : []), ...lines].join('\n');
  const words = countWords(text, metadata.lang);
  const figures: readonly Figure[] = [...media.figures.values()].flat();
  return {
    version: 1,
    url: live.url,
    canonicalUrl: metadata.canonicalUrl,
    kind: verdict.kind,
    confidence: verdict.confidence,
    title: metadata.title,
    dek: dek?.plainText ?? '',
    byline: metadata.byline,
    siteName: metadata.siteName,
    host: hostOf(live.url),
    published: metadata.published,
    modified: metadata.modified,
    lang: metadata.lang,
    dir: metadata.dir,
    leadPicture: media.lead,
    body: body.html,
    text,
    figures,
    removed: recordRemoved(description, kept, media.captions, text, body.lines),
    candidates: verdict.others.map(({ label, blocks }) =>
      composeCandidate(label, blocks, description, { ...media, notes }),
    ),
    words,
    minutes: readingMinutes(text, metadata.lang, words),
  };
}

/** Another answer, composed as our own is, with the figures that belong to ours. */
function composeCandidate(
  label: string,
  blocks: ReadonlySet<number>,
  { copy, segments, metadata, base }: PageDescription,
  { figures, cards, notes, captions }: MediaPlan & { readonly notes: NotePlan },
): ArticleCandidate {
  const chosen = segments.blocks.filter(
    ({ ordinal }) => blocks.has(ordinal) && !captions.has(ordinal),
  );
  const elements = new Set(chosen.map((block) => block.element));
  const body = composeBody(copy.body, { blocks: elements, figures, cards, notes }, base);
  const text = body.lines.map((line) => line.text).join('\n');
  return { label, body: body.html, text, words: countWords(text, metadata.lang) };
}
