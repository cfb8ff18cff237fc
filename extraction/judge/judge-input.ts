import type { Segments } from '@/extraction/blocks/block';
import type { Metadata } from '@/extraction/metadata/read-metadata';

/** What extraction knows of a page when it judges its own answer. */
export type JudgeInput = {
  /** The page itself: read for its head and for marks of shops, forums and prompts. */
  readonly page: Document;
  readonly url: string;
  readonly metadata: Metadata;
  readonly segments: Segments;
  /** 1 for every block that Readability would show. */
  readonly picked: ArrayLike<number>;
  /** The blocks that we show. */
  readonly kept: ReadonlySet<number>;
  /** For every block the chance (0 to 1) that it belongs to the story; empty where none was worked out. */
  readonly chances: ArrayLike<number>;
};
