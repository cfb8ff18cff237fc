const bytes = (text: string) => Buffer.byteLength(text);

/** Signs of ASCII that a text does not use, but for those that a script would have to mark. */
function freeSigns(text: string): readonly string[] {
  return Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
    (sign) => !text.includes(sign) && !'"`\\$'.includes(sign),
  );
}

/** The run of signs whose replacing by one sign saves most bytes; '' where none saves any. */
function bestRun(text: string): string {
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
    if (count * (bytes(run) - 1) <= most + bytes(run) + 2) continue;
    const saved = (text.split(run).length - 1) * (bytes(run) - 1) - bytes(run) - 2;
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
    const run = bestRun(short);
    if (run === '') break;
    short = short.split(run).join(sign);
    runs.push(sign + run);
  }
  return `${runs.join('\t')}\n${short}`;
}
