import type { Article } from '@/article/article';

/** Why a page gives no article: nothing in it, more than can be read in time, or no text at all. */
export const extractionErrorCodes = ['empty-page', 'too-large', 'no-text'] as const;
export type ExtractionErrorCode = (typeof extractionErrorCodes)[number];

/** What a page tells of itself where its text was not found; '' where it does not. */
export type KnownOfPage = Pick<Article, 'title' | 'byline' | 'siteName' | 'published'>;

/** Plain data: it crosses from the page to the extension. */
export type ExtractionOutcome =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly code: ExtractionErrorCode; readonly known?: KnownOfPage };

/** Beyond this many elements or characters of text a page is no article and would freeze its tab. */
export const pageLimits = { elements: 300_000, characters: 8_000_000 } as const;
