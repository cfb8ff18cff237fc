import type { Article } from '@/article/article';
import { saysTheSame } from '@/article/compare/essential-text';
import type { DatedText } from '@/library/join-versions';
import { readText, readVersions } from '@/library/versions';

/** A text of an article and when it was read, in milliseconds since 1970. */
export type TextAt = Omit<DatedText, 'stamp'>;

/** What can be compared of a saved article. */
export type TextChanges = {
  /**
   * `changed`: the page says something else than what was saved. `link-only`: only its address was
   * saved. `kept`: earlier texts are kept beside the one of now.
   */
  readonly is: 'changed' | 'link-only' | 'kept';
  readonly current: TextAt;
  /** Earlier texts, newest first. */
  readonly earlier: readonly TextAt[];
};

/**
 * Compares `fresh`, a page as it is now (null where the saved article itself is on the screen), with
 * what is saved of it under `id`; null where nothing differs and nothing earlier is kept.
 */
export async function findChanges(id: string, fresh: Article | null): Promise<TextChanges | null> {
  const [saved, versions] = await Promise.all([readText(id), readVersions(id)]);
  if (!saved) return null;
  const now = { article: fresh ?? saved.article, takenAt: Date.now() };
  if (fresh && saved.article.text.trim() === '' && fresh.text.trim() !== '')
    return { is: 'link-only', current: now, earlier: [] };
  if (fresh && hasChanged(saved.article, fresh))
    return { is: 'changed', current: now, earlier: [saved, ...versions] };
  return versions.length > 0 ? { is: 'kept', current: saved, earlier: versions } : null;
}

function hasChanged(saved: Article, fresh: Article): boolean {
  // A consent or subscription wall in front of the story is no news about it.
  const isWall = fresh.kind === 'consent-wall' || fresh.kind === 'paywalled-teaser';
  if ((isWall && saved.kind !== fresh.kind) || fresh.kind === 'not-an-article') return false;
  if (fresh.text.trim() === '') return false;
  // Another answer to "what is the story?" may have been saved than the one that comes first.
  const answers = [fresh.text, ...fresh.candidates.map((candidate) => candidate.text)];
  return !answers.some((text) => saysTheSame(saved, { ...fresh, text }));
}
