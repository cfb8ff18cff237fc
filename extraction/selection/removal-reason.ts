import type { RemovalReason } from '@/article/article';
import type { Block } from '@/extraction/blocks/block';
import { meanings } from '@/extraction/features/class-meaning';
import type { ClassMeaning } from '@/extraction/features/class-words';
import type { PageFacts } from '@/extraction/features/page-facts';
import { matchLine } from '@/extraction/languages/match-line';
import type { LineKind } from '@/extraction/languages/language-pack';

const byLine: Readonly<Record<LineKind, RemovalReason>> = {
  'ad-label': 'advertisement',
  'read-also': 'related',
  popular: 'related',
  'next-story': 'next-story',
  subscribe: 'newsletter',
  donate: 'prompt',
  share: 'share-bar',
  'photo-credit': 'metadata',
  'source-line': 'metadata',
  'error-report': 'prompt',
  comments: 'comments',
  consent: 'prompt',
  'print-mail': 'share-bar',
  tags: 'navigation',
  'author-bio': 'metadata',
  loading: 'prompt',
  paywall: 'prompt',
};

const byMeaning: Readonly<Partial<Record<ClassMeaning, RemovalReason>>> = {
  share: 'share-bar',
  comments: 'comments',
  meta: 'metadata',
  chrome: 'navigation',
};

/** Why a block was left out, as far as its line, links and names tell. */
export function removalReason(block: Block, facts: PageFacts): RemovalReason {
  const isHopeless = facts.hopeless[block.ordinal] === 1;
  const line = isHopeless ? matchLine(block.plainText) : facts.texts[block.ordinal]?.line;
  if (line) return byLine[line.kind];
  if ((facts.likeTitle[block.ordinal] ?? 0) > 0.85 && block.blockType === 'heading')
    return 'repeated';
  if ((facts.repeats[block.ordinal] ?? 0) > 0) return 'repeated';
  const meaning = facts.containers[(block.leaf ?? block.container).ordinal]?.chain ?? 0;
  for (const [number, name] of meanings.entries()) {
    const reason = byMeaning[name];
    if (reason && meaning & (1 << number)) return reason;
  }
  if ((facts.links[block.ordinal]?.networks ?? 0) > 0) return 'newsletter';
  if (block.linked > block.plainText.length * 0.5) return 'related';
  return 'other';
}
