import { isCapital, isSmall } from '@/extraction/dom/letters';
import { leadIn, namesIn, peopleIn } from './names-in';
import { linesNearHeading, type NearLine } from './near-heading';
import { isNames } from './signed-names';
import { isAcronym } from './site-author';

/** A short line with a year or a time of day in it. */
const dated = /^.{0,20}(?:\d[./-]\d{1,2}[./-]\d{2}|\b20\d\d\b|\d:\d\d)/;

/** The first part of a line, and what stands behind its mark. */
const parted = /^([^,|•·]{4,60}?)(?:,\s|\s*[|•·]\s*|\s[–—]\s)(.{3,60})$/;

/** A Korean name and what its bearer is: a reporter. */
const reporter = /^[\uac00-\ud7af]{2,5} 기자$/;

/** Whether words after a name say what somebody does: they begin small and end no sentence. */
function isRole(text: string): boolean {
  return isSmall(text.charAt(0)) && text.length <= 60 && !/\d|[.!?…:]$/.test(text);
}

/** Whether a line can be a name where letters have no case: two to four words without a mark. */
function isCaseless(line: string): boolean {
  const words = line.split(' ');
  return (
    words.length > 1 &&
    words.length < 5 &&
    !/[\d.,:!?|]/.test(line) &&
    !isCapital(line.charAt(0)) &&
    !isSmall(line.charAt(0))
  );
}

/** The name in a line by the heading, told by what stands behind it, or by where it leads. */
function nameBeside({ text, isLink, isAuthorLink, isNear }: NearLine, next: string): string {
  const line = text.replace(/\s*[|•·,]$/, '');
  if (isNames(line)) return (isAuthorLink && isNear) || (!isLink && dated.test(next)) ? line : '';
  if (((isAuthorLink && isNear) || reporter.test(line)) && isCaseless(line)) return line;
  const [, name = '', rest = ''] = isLink || !isNear ? [] : (parted.exec(line) ?? []);
  return isNames(name) && (dated.test(rest) || isRole(rest)) ? name : '';
}

/**
 * Who wrote the story, as a line by the heading that says `title` tells: it begins as bylines do
 * ("Von Anna Beck, Lille"), or is a name beside the date, before a role ("Agnieszka Wilk,
 * dziennikarka"), or one that leads to its author's page. Empty where none does.
 */
export function introducedNames(page: ParentNode, title: string): string[] {
  const lines = linesNearHeading(page, title).filter(({ text }) => !isAcronym(text));
  const leads = lines.filter(({ text }) => text.length <= 100 && leadIn.test(text));
  const [first] = leads;
  // A box says all that its lines say: "Text: Anna BeckPhoto: Jan Sowa".
  const line =
    leads.find(({ text }) => text !== first?.text && first?.text.startsWith(text)) ?? first;
  const names = line ? peopleIn(line.text) : [];
  // A dash also begins what people say.
  const isSaid = names.some(
    (name) => (!isCapital(name.charAt(0)) && isSmall(name.charAt(0))) || /[.!?…]$/.test(name),
  );
  if (names.length > 0 && !isSaid) return [...names];
  for (const [at, near] of lines.entries()) {
    const name = nameBeside(near, lines[at + 1]?.text ?? '');
    // "Last updated" is cut to a word that nobody is called.
    const said = namesIn(name).filter((each) => each.includes(' ') || reporter.test(name));
    if (said.length > 0) return said;
  }
  return [];
}
