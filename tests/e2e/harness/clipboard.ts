import { type Screen, until } from './screen';

declare global {
  // A note on the window of the document under test; only the two functions below use it.
  // oxlint-disable-next-line no-var
  var ledeCopied: string | undefined;
}

/**
 * From now on, texts that this document copies are noted instead of reaching the clipboard:
 * reading it back hangs in headless browsers.
 */
export async function listenToClipboard(screen: Screen): Promise<void> {
  await screen.evaluate(() => {
    globalThis.ledeCopied = undefined;
    navigator.clipboard.writeText = async (text) => {
      globalThis.ledeCopied = text;
    };
  });
}

/** Waits for the next text that is copied, and gives it. */
export async function copied(screen: Screen): Promise<string> {
  const text = await until('a copied text', () => screen.evaluate(() => globalThis.ledeCopied));
  await screen.evaluate(() => {
    globalThis.ledeCopied = undefined;
  });
  return text;
}
