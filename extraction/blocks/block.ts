/** What a block of text is in the story. */
export type BlockType = 'paragraph' | 'heading' | 'item' | 'code' | 'table';

/** An element that holds blocks: what the text of a page is arranged in. */
export type Container = {
  readonly element: Element;
  readonly parent: Container | null;
  readonly tag: string;
  /** Levels below the body, which is 0. */
  readonly depth: number;
  /** Is or stands in a link. */
  readonly isLinked: boolean;
  /** Place among all containers, in document order, from 0. */
  readonly ordinal: number;
  /** The blocks in it, its descendants' included: from `first` to before `end`. */
  first: number;
  end: number;
  /** Characters of text and of linked text in it. */
  characters: number;
  linked: number;
  /** Characters of blocks that read as sentences. */
  prose: number;
  /** Blocks that read as sentences, blocks that are only a link, pictures. */
  sentences: number;
  linkOnly: number;
  pictures: number;
  /** Containers directly in it. */
  children: number;
};

/**
 * A piece of text that stands for itself: one element of the copy, with no other block in it. Its fields have
 * names that nothing of the browser's has (not `text`, `links`, `index`), since the build shortens those alone.
 */
export type Block = {
  /** Place among all blocks, in document order, from 0. */
  readonly ordinal: number;
  readonly element: Element;
  readonly container: Container;
  /** The block's own element where that was in the page; null where its text lay loose. */
  readonly leaf: Container | null;
  readonly blockType: BlockType;
  readonly plainText: string;
  /** Characters of its text that are linked. */
  readonly linked: number;
  readonly linkElements: readonly Element[];
  /** Reads as at least one whole sentence. */
  readonly isSentence: boolean;
  /** Which way in the page's characters it begins. */
  readonly offset: number;
};

/** A picture, video or post: what belongs to the story without being its text. */
export type Medium = {
  readonly element: Element;
  readonly container: Container;
  /** Stands after so many blocks of the page. */
  readonly after: number;
  readonly kind: 'picture' | 'embed';
};

/** A page's copy as blocks, in document order. */
export type Segments = {
  readonly body: Element;
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly media: readonly Medium[];
};
