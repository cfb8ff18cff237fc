/**
 * What the background tells the overlay script in a page, with what that answers. The way back is
 * `requests.ts`; nothing of it passes through the page.
 */
export type OverlayMessages = {
  /**
   * 'closed' where reader mode was open (or about to); else the article page is loaded, unseen until
   * `show-reader`, and waits for what will be handed over.
   */
  'toggle-reader': { payload: { handover: string }; answer: 'opening' | 'closed' };
  /**
   * 'dropped' where the person closed reader mode before its article came; `isByItself`: where they
   * have opened it themselves meanwhile.
   */
  'show-reader': {
    payload: { handover: string; isByItself?: boolean };
    answer: 'shown' | 'dropped';
  };
  /** The article page in the frame has painted. */
  'reader-is-ready': { payload: { handover: string }; answer: 'heard' };
  /**
   * Where reading is in the frame: on closing, by whatever way, the page goes to this text. ''
   * while nothing was scrolled there, so that the page stays where it was.
   */
  'reader-is-at': { payload: { quote: string }; answer: 'heard' };
  'hide-reader': { payload: null; answer: 'heard' };
  'show-notice': { payload: { text: string }; answer: 'heard' };
};

/** One such message as it goes over the wire. */
export type OverlayMessage = {
  [Name in keyof OverlayMessages]: {
    readonly lede: Name;
    readonly payload: Readonly<OverlayMessages[Name]['payload']>;
  };
}[keyof OverlayMessages];
