const bytes = (text: string) => Buffer.byteLength(text);

/** How many signs of two bytes may stand for runs: each is a pass over the text when it is spelled out, and the later ones save little. */
const mostWide = 16;

/** Signs that a text does not use, those of one byte first, but for those that a script would have to mark. */
function freeSigns(text: string): readonly string[] {
  const signs = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => String.fromCharCode(first + at)).filter(
      (sign) => !text.includes(sign) && !"'`\\$".includes(sign),
    );
  // From Latin Extended-B on: letters that packs hardly have.
  return [...signs(0x20, 95), ...signs(0x180, 0xc0).slice(0, mostWide)];
}

/** The run of signs whose replacing by `sign` saves most bytes; '' where none saves any. */
function bestRun(text: string, sign: string): string {
  // Each run is told once, with its sign and a tab.
  const costs = bytes(sign) + 1;
  const saving = (run: string, count: number) =>
    count * (bytes(run) - bytes(sign)) - bytes(run) - costs;
  const counts = new Map<string, number>();
  for (let length = 2; length <= 9; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const run = text.slice(at, at + length);
      // `$` means something where a text is put in for another.
      if (!/[\n\t$]/.test(run)) counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  let best = '';
  let most = 0;
  for (const [run, count] of counts) {
    // Runs that overlap were counted each; most are not worth counting again.
    if (saving(run, count) <= most) continue;
    const saved = saving(run, text.split(run).length - 1);
    if (saved > most) [best, most] = [run, saved];
  }
  return best;
}

/**
 * A text in fewer bytes: its frequent runs of signs as one free sign each, told in its first line
 * (byte pair encoding, Gage 1994). `spellOut` in extraction/languages/pack-lines.ts is the way back.
 */
export function shortenText(text: string): string {
  let short = text;
  const runs: string[] = [];
  for (const sign of freeSigns(text)) {
    const run = bestRun(short, sign);
    if (run === '') break;
    short = short.split(run).join(sign);
    runs.push(sign + run);
  }
  return `${runs.join('\t')}\n${short}`;
}
