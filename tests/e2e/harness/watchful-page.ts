import type { Screen } from './screen';
import { storyPage } from './stories';

/** What a page that watches everything has noticed since `forget`. */
export type Noticed = {
  readonly keys: readonly string[];
  readonly messages: readonly string[];
  readonly events: readonly string[];
  readonly resources: readonly string[];
  readonly policyReports: readonly string[];
  readonly frames: number;
  readonly scroll: number;
  readonly focus: string;
  readonly html: string;
  readonly isConsentOpen: boolean;
  readonly isFilmPlaying: boolean;
  readonly hasOverlay: boolean;
  readonly canReach: boolean;
  readonly center: string;
};

/** A page that listens to all it can, with a film that plays and a field that has the focus. */
const script = `
  const seen = { keys: [], messages: [], events: [], policyReports: [] };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy'])
    addEventListener(type, (event) => seen.keys.push(type + ' ' + (event.key ?? event.data)), true);
  addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)), true);
  addEventListener('securitypolicyviolation', (event) => seen.policyReports.push(event.violatedDirective), true);
  for (const type of ['scroll', 'resize', 'pause', 'ended', 'visibilitychange', 'beforeunload'])
    addEventListener(type, () => seen.events.push(type), true);
  // A film of one canvas: it needs no file, no codec and no sound device.
  const film = document.querySelector('video');
  const canvas = document.createElement('canvas');
  setInterval(() => canvas.getContext('2d').fillRect(0, 0, Math.random() * 300, 150), 50);
  film.srcObject = canvas.captureStream(20);
  void film.play();
  document.querySelector('dialog')?.showModal();
  window.seen = seen;
`;

/** The HTML of a story that watches; `consent` opens a modal of its own over it. */
export function watchfulPage(
  number: number,
  { consent = false, extra = '' }: { readonly consent?: boolean; readonly extra?: string } = {},
): string {
  const dialog = consent
    ? '<dialog><p>We value your privacy.</p><button id="agree">Agree</button></dialog>'
    : '';
  return storyPage(number).html.replace(
    '</body>',
    `<input id="field"><video muted></video>${dialog}<script nonce="own">${script}</script>${extra}</body>`,
  );
}

/** Scrolls down, puts the focus into the page's own field, and lets the page forget what it saw. */
export async function settle(page: Screen): Promise<void> {
  await page.evaluate(async () => {
    scrollTo(0, 640);
    const field = document.querySelector<HTMLElement>('dialog[open] #agree, #field:not(:modal *)');
    field?.focus({ preventScroll: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { seen } = window as unknown as { seen?: Record<string, string[]> };
    for (const list of Object.values(seen ?? {})) list.length = 0;
  });
}

/** What the page has noticed, and how it is now. */
export function noticed(page: Screen): Promise<Noticed> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen?: Record<string, string[]> };
    const overlay = document.querySelector('lede-overlay');
    const root = document.documentElement;
    const active = document.activeElement;
    const film = document.querySelector('video');
    const center = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return {
      keys: seen?.['keys'] ?? [],
      messages: seen?.['messages'] ?? [],
      events: seen?.['events'] ?? [],
      policyReports: seen?.['policyReports'] ?? [],
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
      frames: window.length,
      scroll: scrollY,
      focus: active?.id || (active?.localName ?? ''),
      html: `${root.getAttributeNames().join()} ${[...root.children].map(({ localName }) => localName).join()}`,
      isConsentOpen: document.querySelector('dialog')?.open ?? false,
      isFilmPlaying: film !== null && !film.paused && film.currentTime > 0,
      hasOverlay: overlay !== null,
      canReach: Boolean(overlay?.shadowRoot || overlay?.childNodes.length || overlay?.textContent),
      center: center?.localName ?? '',
    };
  });
}
