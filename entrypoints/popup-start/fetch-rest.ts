/**
 * Fetches everything of the popup that its frame does not need, and starts it: the build has put the
 * tags of it into a template (scripts/popup-frame.ts), where no browser looks at them before. Rejects
 * where something of it does not come.
 */
export async function fetchRest(): Promise<void> {
  const rest = document.querySelector('template')?.content;
  // `npm run dev` leaves the tags where they were.
  if (!rest) return;
  const script = rest.querySelector<HTMLScriptElement>('script');
  const sheets = [...rest.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const styled = Promise.all(sheets.filter((sheet) => !sheet.disabled).map(loaded));
  // All at once: what a module imports would be found only in the module.
  document.head.append(...rest.querySelectorAll('link'));
  // A script draws at once: not before its style is there.
  await styled;
  if (!script) return;
  const started = loaded(script);
  document.head.append(script);
  await started;
}

function loaded(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve(), { once: true });
    element.addEventListener('error', () => reject(new Error('A file of Lede is missing')), {
      once: true,
    });
  });
}
