import type { LineKind } from '@/extraction/languages/language-pack';

/** Kinds of line that mean the same to the model. */
export const lineGroups: Readonly<Record<LineKind, number>> = {
  'ad-label': 1,
  consent: 1,
  loading: 1,
  paywall: 1,
  'read-also': 2,
  popular: 2,
  'next-story': 2,
  subscribe: 3,
  donate: 3,
  share: 4,
  'print-mail': 4,
  comments: 5,
  'error-report': 5,
  'photo-credit': 6,
  'source-line': 7,
  'author-bio': 8,
  tags: 9,
};
