import type { TrainingPage } from './collect-pages';

/** The site of a page: pages of one site must never be on both sides of a fold. */
export function siteOfPage(page: TrainingPage): string {
  const { url, id, set } = page.truth;
  if (URL.canParse(url)) {
    const labels = new URL(url).hostname.split('.');
    const isShared = /^(co|com|net|org|gov|edu|ac)$/.test(labels[labels.length - 2] ?? '');
    return labels.slice(isShared ? -3 : -2).join('.');
  }
  // News ids carry the publisher: au_NineNews_2024_05_02.
  return set === 'news' ? (id.split('_')[1] ?? id) : `${set}/${id}`;
}

/** A number from 0 to folds - 1, the same for all pages of a site and for every run. */
export function foldOf(page: TrainingPage, folds: number): number {
  let hash = 2_166_136_261;
  for (const letter of siteOfPage(page)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  return hash % folds;
}
