import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messenger } from '@/actions/messenger';
import type { OverlayMessage, OverlayMessages } from '@/actions/overlay-messages';
import type { Requests } from '@/actions/requests';
import { showNotice } from './notice';
import { quoteInView, scrollPageTo } from './page-place';
import { openReaderDialog, type ReaderDialog } from './reader-dialog';

/** Milliseconds after which a toggle whose article never came is forgotten. */
const openingLimit = 8_000;

/** Characters of a page's title that tell its script. */
const titleLetters = 24;

type Reader = { readonly handover: string; readonly dialog: ReaderDialog };

/**
 * The one script of Lede that stays in a page, and only after a person asked for something there.
 * An unlisted script rather than a content script of WXT's: those announce themselves to the page
 * by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  // The script's own world: the page cannot see this mark. Injected again, it changes nothing.
  if (Reflect.get(globalThis, 'lede') === true) return;
  Reflect.set(globalThis, 'lede', true);

  let reader: Reader | null = null;
  /** Whether the person has seen it: until then, nobody closes what nobody opened. */
  let isShown = false;
  /** Where reading is in the frame; '' while nothing was scrolled there. */
  let quote = '';
  let openingUntil = 0;
  let clearNotice = () => {};
  // In a sandboxed page a frame of ours inherits the sandbox, and with it no way to read anything.
  const isSandboxed = origin === 'null' && location.protocol !== 'file:';

  browser.runtime.onMessage.addListener((message: OverlayMessage, sender, respond) => {
    // What the article page asks of the background is heard here too in some browsers.
    if (sender.id !== browser.runtime.id || sender.tab) return;
    respond(hear(message));
  });

  function hear(message: OverlayMessage): OverlayMessages[keyof OverlayMessages]['answer'] {
    switch (message.lede) {
      case 'toggle-reader':
        return toggle(message.payload.handover);
      case 'show-reader':
        return show(message.payload.handover, message.payload.isByItself ?? false);
      case 'reader-is-ready':
        if (reader?.handover === message.payload.handover) reader.dialog.settle();
        return 'heard';
      case 'hide-reader':
        openingUntil = 0;
        reader?.dialog.close();
        return 'heard';
      case 'reader-is-at':
        quote = message.payload.quote;
        return 'heard';
      case 'show-notice':
        openingUntil = 0;
        clearNotice();
        clearNotice = showNotice(message.payload.text);
        return 'heard';
    }
  }

  function toggle(handover: string): 'opening' | 'closed' {
    const isOpen = reader !== null || Date.now() < openingUntil;
    reader?.dialog.close();
    openingUntil = isOpen ? 0 : Date.now() + openingLimit;
    if (!isOpen && !isSandboxed) open(handover);
    return isOpen ? 'closed' : 'opening';
  }

  function show(handover: string, isByItself: boolean): 'shown' | 'dropped' {
    const isAwaited = Date.now() < openingUntil;
    if (isByItself ? isAwaited || reader !== null : !isAwaited) return 'dropped';
    openingUntil = 0;
    clearNotice();
    if (isSandboxed) openBeside(handover);
    else {
      (reader ?? open(handover)).dialog.show();
      isShown = true;
    }
    return 'shown';
  }

  function open(handover: string): Reader {
    quote = '';
    isShown = false;
    const at = quoteInView();
    const place = at && `&at=${encodeURIComponent(at)}`;
    // What it is written in, likely: its face is fetched before the article is there.
    const title = document.title.toWellFormed().slice(0, titleLetters);
    const letters = title && `&letters=${encodeURIComponent(title)}`;
    const address = browser.runtime.getURL(`/article.html#handover=${handover}${place}${letters}`);
    const dialog = openReaderDialog(address, browser.runtime.getManifest().name, openingLimit, {
      onClosed: () => {
        reader = null;
        openingUntil = 0;
        // The page is where it was again; if reading went on over it, it follows.
        scrollPageTo(quote);
        if (isShown) tell('reader-closed', null);
      },
      onUnable: () => openBeside(handover),
    });
    reader = { handover, dialog };
    return reader;
  }

  function openBeside(handover: string): void {
    tell('open-beside', { handover });
  }

  function tell<Name extends 'open-beside' | 'reader-closed'>(
    name: Name,
    payload: Requests[Name]['payload'],
  ): void {
    // Without an answer there is nobody left to ask: the extension was updated or removed.
    void messenger.ask(name, payload).catch(() => null);
  }
});
