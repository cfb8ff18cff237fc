/** A change of the library that open screens should know of. */
export type LibraryChange = {
  readonly kind: 'saved' | 'removed' | 'restored' | 'changed' | 'deleted' | 'imported';
  /** The articles concerned; empty where there are too many to name: read anew. */
  readonly ids: readonly string[];
};

const channelName = 'lede-library';

/** Tells every open page of Lede, this one too, that the library has changed. Call it after the commit. */
export function announceChange(change: LibraryChange): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is bound to the extension's origin
  channel.postMessage(change);
  channel.close();
}

/** Calls `listener` for each change, whoever made it. Returns how to stop listening. */
export function onLibraryChange(listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<LibraryChange>) => listener(event.data);
  return () => channel.close();
}
