import { saysTheSame } from '@/article/compare/essential-text';
import type { Article } from '@/article/article';
import { compareStamps } from './stamp';
import type { Body, Stamp, Version } from './summary';
import type { SummaryDraft } from './summary-record';

/** So many earlier texts of an article are kept; a live blog may have a new one each hour. */
const mostVersions = 50;

/** A text of an article as it is or was in a library. */
export type DatedText = {
  /** Of the article while this was its text. */
  readonly stamp: Stamp;
  /** When its page was read, in milliseconds since 1970. */
  readonly takenAt: number;
  readonly article: Article;
};

/** The text that a record's body holds, with its date and stamp. */
export function textOf(record: SummaryDraft, body: Omit<Body, 'id'>): DatedText {
  return {
    stamp: record.stamps.article,
    takenAt: body.takenAt ?? record.savedAt,
    article: body.article,
  };
}

/** A text as an earlier one of the article `articleId`. */
export function versionOf(articleId: string, { stamp, takenAt, article }: DatedText): Version {
  return { articleId, key: `${stamp.counter} ${stamp.replica}`, stamp, takenAt, article };
}

/**
 * What is kept beside `current`: each of `others` that says something else, once, the latest of
 * those that say the same, newest first. Whatever the order in which libraries meet, they keep the
 * same (a set that only grows, of which the newest are taken).
 */
export function joinVersions(
  current: Pick<DatedText, 'article'>,
  others: readonly Version[],
): readonly Version[] {
  const latestFirst = [...others].sort((one, other) => compareStamps(other.stamp, one.stamp));
  const kept: Version[] = [];
  for (const version of latestFirst) {
    const isEmpty = version.article.text.trim() === '';
    const isKnown = [current, ...kept].some((each) => saysTheSame(each.article, version.article));
    if (!isEmpty && !isKnown) kept.push(version);
  }
  return kept.slice(0, mostVersions);
}
