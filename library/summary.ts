import type { Article, ArticleKind } from '@/article/article';
import type { TextAnchor } from '@/article/text-anchor';

export type ReadingState = 'unread' | 'reading' | 'read' | 'archived';

/** A change's place in the order of all changes, without trusting any clock (a Lamport stamp). */
export type Stamp = { readonly counter: number; readonly replica: string };

/** The fields of a summary that a person can change as one; each carries its own stamp (tags: see `TagMark`). */
export type ChangeableField = 'readingState' | 'isFavourite' | 'place' | 'progress' | 'deletedAt';

/** What a list shows of a saved article. Lists read summaries only, never bodies. */
export type Summary = {
  /** From the page's own address, tracking removed: see `articleId`. */
  readonly id: string;
  readonly url: string;
  readonly host: string;
  readonly siteName: string;
  readonly title: string;
  readonly byline: string;
  readonly excerpt: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly kind: ArticleKind;
  readonly words: number;
  readonly minutes: number;
  readonly published: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly readingState: ReadingState;
  readonly isFavourite: boolean;
  readonly tags: readonly string[];
  /** Where reading stopped; null before it began. */
  readonly place: TextAnchor | null;
  /** 0 to 1. */
  readonly progress: number;
  /** In the bin since; null while in the list. */
  readonly deletedAt: number | null;
  readonly stamps: Readonly<Record<ChangeableField | 'article', Stamp>>;
};

/** A tag put on or taken off, with its own stamp, so that two devices tagging at once lose neither tag. */
export type TagMark = { readonly tag: string; readonly isSet: boolean; readonly stamp: Stamp };

/** The heavy part of a saved article, read only when it is opened. */
export type Body = {
  readonly id: string;
  readonly article: Article;
  /** From an import or a backup, not taken from a page here: its pictures are asked for on tap only. */
  readonly isFromFile?: true;
  /** When its page was read, in milliseconds since 1970; absent where it is when it was saved. */
  readonly takenAt?: number;
};

/** A text that a saved article had before its page changed and the person kept the new one. */
export type Version = {
  readonly articleId: string;
  /** From its stamp: the same version has the same key in every library. */
  readonly key: string;
  /** The stamp that the article had while this was its text. */
  readonly stamp: Stamp;
  /** When its page was read, in milliseconds since 1970. */
  readonly takenAt: number;
  readonly article: Article;
};

/** Left where an article was deleted for good: no address, so that nothing tells what was read. */
export type Tombstone = {
  readonly id: string;
  /** The life that ended, see `SummaryRecord`. */
  readonly life: number;
  readonly stamp: Stamp;
};
