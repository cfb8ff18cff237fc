import { createClosedHost } from './closed-host';
import { blendPageScrollbar } from './page-scrollbar';
import css from './reader-dialog.css?inline';

/** Milliseconds that the article page has to show itself: after the frame's load, and in all. */
const patience = { afterLoad: 1_000, all: 3_000 };

/** How often ours is put above modals that a page opens later, before a tab is the better place. */
const maxRaises = 5;

/** Milliseconds in which those many mean a page that fights back, and not one toast after another. */
const raisesWithin = 2_000;

/** What the dialog tells its owner. */
export type ReaderEvents = {
  /** Gone from the page, by whatever way. */
  readonly onClosed: () => void;
  /** This page cannot hold the reading screen. `onClosed` has come before. */
  readonly onUnable: () => void;
};

/** Reader mode while it is open. */
export type ReaderDialog = {
  /** Lets it be seen. */
  readonly show: () => void;
  /** The article page has painted: no more need to doubt. */
  readonly settle: () => void;
  readonly close: () => void;
};

/**
 * Opens the extension's article page over the page: an iframe in a modal dialog in a closed
 * shadow root (why so: ARCHITECTURE.md). The page keeps its scroll, its media and its focus. It
 * loads unseen until `show`; `limit`: milliseconds after which nobody waits for that any more.
 */
export function openReaderDialog(
  address: string,
  name: string,
  limit: number,
  events: ReaderEvents,
): ReaderDialog {
  const scroll = { left: scrollX, top: scrollY };
  const { host, root } = createClosedHost(document.documentElement, css);
  const life = new AbortController();
  const { signal } = life;
  let raises: number[] = [];
  let isSettled = false;
  let isLoaded = false;
  let restoreScrollbar = () => {};
  let timer = setTimeout(close, limit);

  const frame = document.createElement('iframe');
  frame.title = name;
  frame.src = address;
  // Both are withheld from frames of another origin by default (Chromium).
  frame.allow = 'clipboard-write; web-share';
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = name;
  dialog.append(frame);
  root.append(dialog);
  dialog.showModal();
  enterFrame();

  frame.addEventListener('load', shortenPatience, { signal, once: true });
  // Esc while the frame has no focus yet; inside it the article page listens itself.
  dialog.addEventListener('close', closeUnlessOpen, { signal });
  dialog.addEventListener('focus', enterFrame, { signal });
  // Opened from the popup, the page has no focus before the popup is gone.
  window.addEventListener('focus', enterFrame, { signal });
  document.addEventListener('toggle', raise, { signal, capture: true });
  document.addEventListener('fullscreenchange', raise, { signal, capture: true });
  // A page that takes our node out, or writes itself anew, cannot hold the reading screen.
  const removal = new MutationObserver(() => {
    if (!host.isConnected) giveUp();
  });
  removal.observe(document, { childList: true });
  removal.observe(document.documentElement, { childList: true });

  /** Into the frame's document: Chromium 156 leaves the keys to the page where the element has the focus already. */
  function enterFrame(): void {
    frame.blur();
    frame.focus();
  }

  function shortenPatience(): void {
    isLoaded = true;
    // The article page may have painted before its last picture is there, or have nothing to paint yet.
    if (isSettled || !dialog.style.opacity) return;
    clearTimeout(timer);
    timer = setTimeout(losePatience, patience.afterLoad);
  }

  /** A tab in the background paints nothing: the wait begins anew when it is looked at. */
  function losePatience(): void {
    if (document.visibilityState === 'visible') return giveUp();
    document.addEventListener('visibilitychange', shortenPatience, { signal, once: true });
  }

  function closeUnlessOpen(): void {
    if (!dialog.open) close();
  }

  /** What enters the top layer later lies above ours; shown anew, ours is the last again. */
  function raise({ target }: Event): void {
    const isOnTop =
      target instanceof Element && target.matches(':modal, :popover-open, :fullscreen');
    if (!isOnTop) return;
    raises = [...raises.filter((time) => Date.now() - time < raisesWithin), Date.now()];
    if (raises.length > maxRaises) return giveUp();
    dialog.close();
    dialog.showModal();
    enterFrame();
  }

  function close(): void {
    if (signal.aborted) return;
    life.abort();
    clearTimeout(timer);
    removal.disconnect();
    // Gives the focus back to where it was, too.
    dialog.close();
    host.remove();
    restoreScrollbar();
    if (scrollX !== scroll.left || scrollY !== scroll.top)
      scrollTo({ ...scroll, behavior: 'instant' });
    events.onClosed();
  }

  function giveUp(): void {
    if (signal.aborted) return;
    close();
    events.onUnable();
  }

  return {
    show() {
      dialog.style.opacity = '1';
      restoreScrollbar = blendPageScrollbar(getComputedStyle(dialog).backgroundColor);
      clearTimeout(timer);
      if (!isSettled)
        timer = setTimeout(losePatience, isLoaded ? patience.afterLoad : patience.all);
    },
    settle() {
      isSettled = true;
      clearTimeout(timer);
      // The focus of before went to a frame that was empty yet, or not seen.
      enterFrame();
    },
    close,
  };
}
