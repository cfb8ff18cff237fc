import { cleanText, foldForComparison } from './clean-text';
import type { Heading } from './headings';

export type TitleSources = {
  readonly headline: string;
  readonly openGraph: string;
  readonly twitter: string;
  readonly headings: readonly Heading[];
  readonly document: string;
  /** The part of the site that the page says it belongs to. */
  readonly section: string;
  /** Names of the site, as the page and its host give them. */
  readonly siteNames: readonly string[];
};

/** What stands between a title and the name of its site. */
const separator =
  /\s*[|│｜ㅣ]\s*|\s+[·•»›–—/-]\s+|:\s|-(?=[^\s\d!-,./:-@[-`{-\xbf\u2000-\u206f-]+$)|：/g;

/** Takes the site's name (and a rubric before it) off the end, or the name off the start. */
function withoutSiteName(title: string, siteNames: readonly string[], section: string): string {
  const names = siteNames.map(foldForComparison).filter((name) => name.length > 1);
  const cuts = [...title.matchAll(separator)];
  const isName = (part: string): boolean => {
    const folded = foldForComparison(part).replaceAll(' ', '');
    return folded !== '' && names.some((name) => name.replaceAll(' ', '') === folded);
  };
  const last = cuts.at(-1);
  const end = last ? title.slice(last.index + last[0].length) : '';
  if (last && (isName(end) || agree(end, section))) {
    return withoutSiteName(title.slice(0, last.index).trim(), siteNames, section);
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

/** Whether a heading is a title, alone or below a kicker. */
function endsAlike(heading: string, title: string): boolean {
  return ` ${foldForComparison(heading)}`.endsWith(` ${foldForComparison(title)}`);
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

/** Where two titles have another kicker each, what both say after it. */
function withoutKicker(title: string, other: string): string {
  const [cut] = other.matchAll(separator);
  const [own] = title.matchAll(separator);
  if (!cut || !own) return title;
  const said = other.slice(cut.index + cut[0].length).trim();
  const differs = likeness(title.slice(0, own.index), other.slice(0, cut.index)) < 0.2;
  const isLong = said.length > cut.index;
  return differs && isLong && agree(title.slice(own.index + own[0].length), said) ? said : title;
}

/** How many of the shorter title's words the longer one has too, 0 to 1. */
function likeness(one: string, other: string): number {
  const words = new Set(foldForComparison(one).split(' '));
  const others = new Set(foldForComparison(other).split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.min(words.size, others.size);
}

/**
 * The story's title: the heading above it where JSON-LD says the same, or where there is no JSON-LD
 * and it is much like what the head of the page says; else Open Graph's, which publishers keep for
 * readers elsewhere; else what a heading confirms of JSON-LD, Twitter and `<title>`. Without the
 * site's name, rubrics and kickers. Sources: bench/NOTES.md, "Pages of our own, and metadata".
 */
export function chooseTitle(sources: TitleSources): string {
  const strip = (title: string): string =>
    withoutSiteName(cleanText(title), sources.siteNames, sources.section);
  const isSiteName = (title: string): boolean =>
    sources.siteNames.some((name) => agree(name, title));
  const isTitle = (text: string): boolean => text !== '' && text.length <= 400 && !isSiteName(text);
  const headings = sources.headings.map(({ text }) => strip(text)).filter(isTitle);
  const stripped = [sources.openGraph, sources.headline, sources.twitter, sources.document].map(
    strip,
  );
  const [openGraph = '', headline = '', , document = ''] = stripped;
  const stated = stripped
    // What a heading says whole is not to be cut but at a bar.
    .map((title) =>
      !title.includes('|') && headings.some((heading) => agree(heading, title))
        ? title
        : confirmedCut(title, [...headings, ...stripped]),
    )
    .filter((title) => title !== '' && !isSiteName(title));
  const first = stated[0] ?? '';
  if (openGraph !== '' && first !== '') {
    const leading = sources.headings.filter(({ leads }) => leads).map(({ text }) => strip(text));
    const said = leading.reduce(withoutKicker, withoutRubrics(first, headings, headline));
    if (leading.some((heading) => endsAlike(heading, said))) return said;
    // A head that repeats `<title>` was made for search engines, not for readers.
    const isMade = headline === '' && agree(openGraph, document);
    const heading = leading
      .filter(isTitle)
      .find((text) => (isMade ? likeness(text, said) > 0.3 : agree(text, headline)));
    return heading ?? said;
  }
  return (
    headings.find((heading) => stated.some((title) => agree(title, heading))) ??
    stated[0] ??
    headings[0] ??
    ''
  );
}
