import { cleanText, foldForComparison } from './clean-text';

export type TitleSources = {
  readonly headline: string;
  readonly openGraph: string;
  readonly twitter: string;
  readonly headings: readonly string[];
  readonly document: string;
  /** Names of the site, as the page and its host give them. */
  readonly siteNames: readonly string[];
};

/** What stands between a title and the name of its site. */
const separator =
  /\s*[|│｜ㅣ]\s*|\s+[·•»›–—-]\s+|:\s|-(?=[^\s\d!-,./:-@[-`{-\xbf\u2000-\u206f-]+$)|：/g;

/** Takes the site's name (and a rubric before it) off the end, or the name off the start. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(foldForComparison).filter((name) => name.length > 1);
  const cuts = [...title.matchAll(separator)];
  const isName = (part: string): boolean => {
    const folded = foldForComparison(part).replaceAll(' ', '');
    return folded !== '' && names.some((name) => name.replaceAll(' ', '') === folded);
  };
  const last = cuts.at(-1);
  if (last && isName(title.slice(last.index + last[0].length))) {
    return withoutSiteName(title.slice(0, last.index).trim(), siteNames);
  }
  const first = cuts[0];
  if (first && isName(title.slice(0, first.index))) {
    return title.slice(first.index + first[0].length).trim();
  }
  return title;
}

/** Two titles that say the same, whatever their marks. */
function agree(one: string, other: string): boolean {
  return one !== '' && foldForComparison(one) === foldForComparison(other);
}

/** A title cut at its bars where another statement of the page confirms what is left. */
function confirmedCut(title: string, others: readonly string[]): string {
  const cuts = [...title.matchAll(separator)];
  const parts = cuts.flatMap((cut) => [
    title.slice(0, cut.index).trim(),
    title.slice(cut.index + cut[0].length).trim(),
  ]);
  return parts.find((part) => others.some((other) => agree(part, other))) ?? title;
}

/** The heading where a title is that heading with a rubric before or after it, and JSON-LD has it without too. */
function withoutRubrics(title: string, headings: readonly string[], headline: string): string {
  const whole = ` ${foldForComparison(title)} `;
  const inside = headings.find((heading) => {
    const folded = foldForComparison(heading);
    return (
      agree(heading, headline) &&
      folded.length > whole.length * 0.5 &&
      whole.includes(` ${folded} `) &&
      !agree(heading, title)
    );
  });
  return inside ?? title;
}

/**
 * The story's title: Open Graph's, which publishers keep for readers elsewhere, else what a
 * heading confirms of JSON-LD, Twitter and `<title>`; without the site's name and rubrics.
 */
export function chooseTitle(sources: TitleSources): string {
  const strip = (title: string): string => withoutSiteName(cleanText(title), sources.siteNames);
  const isSiteName = (title: string): boolean =>
    sources.siteNames.some((name) => agree(name, title));
  const headings = sources.headings
    .map(strip)
    .filter((text) => text !== '' && text.length <= 400 && !isSiteName(text));
  const stripped = [sources.openGraph, sources.headline, sources.twitter, sources.document].map(
    strip,
  );
  const stated = stripped
    .map((title) => confirmedCut(title, [...headings, ...stripped]))
    .filter((title) => title !== '' && !isSiteName(title));
  if (strip(sources.openGraph) !== '' && stated[0])
    return withoutRubrics(stated[0], headings, strip(sources.headline));
  return (
    headings.find((heading) => stated.some((title) => agree(title, heading))) ??
    stated[0] ??
    headings[0] ??
    ''
  );
}
