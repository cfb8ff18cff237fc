import type { TextAnchor } from './text-anchor';
import type { UnsafeHtml } from './unsafe-html';

/** What a page turned out to be. Everything but the first four is shown with a word of doubt. */
export const articleKinds = [
  'article',
  'live-blog',
  'gallery',
  'video',
  'list',
  'product',
  'forum',
  'consent-wall',
  'paywalled-teaser',
  'not-an-article',
] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** A picture as the live page showed it. `src` is absolute and unsafe until the sanitiser has seen it. */
export type Figure = {
  readonly src: string;
  readonly alt: string;
  /** CSS pixels of the picture itself; 0 where unknown. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
};

/** Why a block was taken out of the story. */
export const removalReasons = [
  'advertisement',
  'share-bar',
  'related',
  'newsletter',
  'prompt',
  'navigation',
  'repeated',
  'metadata',
  'comments',
  'next-story',
  'other',
] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** A block that extraction took out, kept so that any view can bring it back at `anchor`. */
export type RemovedBlock = {
  readonly reason: RemovalReason;
  readonly text: string;
  readonly html: UnsafeHtml;
  /** The text that the block stood after. */
  readonly anchor: TextAnchor;
};

/** Another answer to "what is the story on this page?". */
export type ArticleCandidate = {
  readonly label: string;
  readonly body: UnsafeHtml;
  readonly text: string;
  readonly words: number;
};

/**
 * A page's story and what is known about it. Everything in it comes from a page and is unsafe;
 * a part not yet filled is empty, not absent.
 */
export type Article = {
  readonly version: 1;
  /** The page's own address, as the browser's address bar showed it. */
  readonly url: string;
  /** The page's canonical address, only where it lies on the same site; else ''. */
  readonly canonicalUrl: string;
  readonly kind: ArticleKind;
  /** 0 to 1: how likely this is the story, whole and nothing else. */
  readonly confidence: number;
  readonly title: string;
  readonly dek: string;
  readonly byline: string;
  readonly siteName: string;
  /** The real host, from `url`; never from what the page says of itself. */
  readonly host: string;
  /** ISO 8601 with offset where the page gave one; '' where unknown. */
  readonly published: string;
  readonly modified: string;
  /** BCP 47; '' where unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** The picture above the text. It is not repeated in `body`. */
  readonly leadPicture: Figure | null;
  readonly body: UnsafeHtml;
  /** The blocks that the reader shows, one a line, dek first, without the title and without figures. */
  readonly text: string;
  /** Figures of `body` in order (the lead picture not among them). */
  readonly figures: readonly Figure[];
  readonly removed: readonly RemovedBlock[];
  readonly candidates: readonly ArticleCandidate[];
  /** Words by `Intl.Segmenter`. */
  readonly words: number;
  /** Minutes of reading at the pace of the language, at least 1. */
  readonly minutes: number;
};
