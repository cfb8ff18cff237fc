import type { Article } from '@/article/article';
import { cleanAddress } from '@/article/address';
import { extensionVersion } from '@/platform/version';
import type { Settings } from '@/settings/settings';
import { messenger } from './messenger';

/** A page as it is now, for a report: its HTML without what is nobody's business. */
export type ReportPage = { readonly html: string };

/** What goes into a report about a result that came out wrong. */
export type ReportParts = {
  readonly article: Article;
  /** Null where the page is not open any more. */
  readonly page: ReportPage | null;
  readonly settings: Settings;
  /** What the person says about it. */
  readonly words: string;
};

/**
 * The page that a handed-over article was taken from, as it is now; null where it is gone, or where
 * there is none. Throws `FailureError`.
 */
export async function readReportPage(handover: string | null): Promise<ReportPage | null> {
  return handover === null ? null : messenger.ask('page-source', { handover });
}

/** The report as a text in JSON: what Lede was given, what it made of it, and what may have mattered. */
export function makeReport({ article, page, settings, words }: ReportParts): string {
  const { pictures, blockRules } = settings;
  const report = {
    kind: 'lede-report',
    version: 1,
    lede: extensionVersion(),
    browser: navigator.userAgent,
    made: new Date().toISOString(),
    words: words.trim(),
    settings: {
      pictures,
      blockRules: blockRules.filter(({ host }) => host === article.host),
    },
    result: { ...article, url: cleanAddress(article.url) },
    page: page?.html ?? null,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What the file is called: by the site and the day. */
export function reportName(article: Article): string {
  const host = article.host.replace(/[^a-z\d.-]+/gi, '-').slice(0, 80);
  return `lede-report-${host}-${new Date().toISOString().slice(0, 10)}.json`;
}
