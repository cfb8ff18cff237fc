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
  readonly isSoundPlaying: boolean;
  readonly hasOverlay: boolean;
  readonly canReach: boolean;
  readonly center: string;
};

/** A page that listens to all it can, with a sound that plays and a field that has the focus. */
const script = `
  const seen = { keys: [], messages: [], events: [], policyReports: [] };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy'])
    addEventListener(type, (event) => seen.keys.push(type + ' ' + (event.key ?? event.data)), true);
  addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)), true);
  addEventListener('securitypolicyviolation', (event) => seen.policyReports.push(event.violatedDirective), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  for (const type of ['scroll', 'resize', 'pause', 'ended', 'visibilitychange', 'beforeunload'])
    addEventListener(type, () => seen.events.push(type), true);
  const sound = document.querySelector('audio');
  const samples = 8000 * 60;
  const wave = new DataView(new ArrayBuffer(44 + samples));
  [...'RIFF'].forEach((c, i) => wave.setUint8(i, c.charCodeAt(0)));
  wave.setUint32(4, 36 + samples, true);
  [...'WAVEfmt '].forEach((c, i) => wave.setUint8(8 + i, c.charCodeAt(0)));
  wave.setUint32(16, 16, true); wave.setUint16(20, 1, true); wave.setUint16(22, 1, true);
  wave.setUint32(24, 8000, true); wave.setUint32(28, 8000, true); wave.setUint16(32, 1, true); wave.setUint16(34, 8, true);
  [...'data'].forEach((c, i) => wave.setUint8(36 + i, c.charCodeAt(0)));
  wave.setUint32(40, samples, true);
  for (let i = 44; i < 44 + samples; i += 1) wave.setUint8(i, 128);
  sound.muted = true;
  sound.src = URL.createObjectURL(new Blob([wave.buffer], { type: 'audio/wav' }));
  void sound.play();
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
    `<input id="field"><audio loop></audio>${dialog}<script nonce="own">${script}</script>${extra}</body>`,
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
    const sound = document.querySelector('audio');
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
      isSoundPlaying: sound !== null && !sound.paused && sound.currentTime > 0,
      hasOverlay: overlay !== null,
      canReach: Boolean(overlay?.shadowRoot || overlay?.childNodes.length || overlay?.textContent),
      center: center?.localName ?? '',
    };
  });
}
