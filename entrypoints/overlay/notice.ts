import { createClosedHost } from './closed-host';
import css from './notice.css?inline';

/** Milliseconds that a notice stays: time to read it twice. */
const stay = 5_000;

/** Screen readers announce what enters a live region, not what it is born with (NVDA, Orca). */
const beforeSpeaking = 100;

/** Says `text` in a corner of the page, seen and announced, for a few seconds. Answers what takes it away. */
export function showNotice(text: string): () => void {
  // Whatever lies outside the page's open modal is inert: not announced.
  const { host, root } = createClosedHost(topModal() ?? document.documentElement, css);
  const status = document.createElement('div');
  status.role = 'status';
  status.popover = 'manual';
  root.append(status);
  status.showPopover();

  const timers = [
    setTimeout(() => (status.textContent = text), beforeSpeaking),
    setTimeout(() => host.remove(), stay),
  ];
  return () => {
    timers.forEach(clearTimeout);
    host.remove();
  };
}

/** The last opened of the page's modal dialogs, as far as the order of the document tells. */
function topModal(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}
