/** What a peer made of a page, in the words of our own record. */
export type PeerResult = {
  /** Milliseconds in the page from the copy to the result. */
  readonly ms: number;
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly text: string;
};
