import { hasLetter, isCapital, isSmall } from '@/extraction/dom/letters';
import { cleanText } from './clean-text';

/** Words before names, as seen on bylines of the corpus and of Ukrainian sites, and on pages of our own in further languages. */
export const leadIn =
  /^(?:(?:(?:written |posted |published |words |story |photos |escrito |publicado |redactado |scritto |text |propos recueillis |a cura |(?:posted on|veröffentlicht am) [^|]{6,20} )?(?:by|von|vom|par|por|di|da|av|af|door)|autor(?:in|ka|zy|es|a|i)?|autoři|author|authors|text|текст|автор(?:ка|и|ы)?|(?:підготу|подготов|запис|розмовл)\S+|tekst|oprac(?:\.|ował[a]?)|yaz(?:ar|an)|(?:haber|interview|журнал[іи]ст(?:ка)?)(?=:)|επιμέλεια|tác giả|írta|szerző)\s*[:—–-]?\s+|(?:كتبت?|بقلم|خبرنگار|द्वारा|लेखक|מאת|记者)\s*:?\s+|[—–-]\s*)/i;

/** What follows a name and is none: a place, a job, a time, who worked on the text after its author. */
const tail =
  /\s*(?:[|•·►▪]|\s[–—-]\s|\d{1,2}[./]\d{1,2}[./]\d{4}|\d+\s?(?:min|хв)|\(|,?\s+(?:updated|published|aktualisiert|оновлено|обновлено|(?:edited|reviewed|fact[- ]checked)\sby)(?![a-z\u00c0-\u024f\u0400-\u052f])).*$/i;

/** A day after its month; made ready only where there is a digit (see dom/letters.ts). */
const datedTail = /\s*\p{L}{3,}\.?\s\d{1,2}(?!\d|\p{L}|\s?(?:min|хв)).*$/iu;

/** Korean bylines close with the word for reporter. */
const job = /\s*(?:기자|특파원)$/;

/** What stands between names. Single letters count as small ones only: a capital is an initial. */
const joiners =
  /\s*(?:;|,|\s[&/]\s|\s(?:[aA][nN][dD]|UND|und|ET|et|(?:with|mit|avec)(?=\s[A-Z]{2})|y|та|і|й|и|og|och|oraz|en|e|ed|i|a|és|și|ja|και)\s)\s*/;

/** What a template left where a name should stand: its own key, the verb alone, a label. */
const unspoken =
  /^\w+(?:\.\w+){3,}$|^(?:(?:\w+ )?by|por|von|від|(?:edited by|photo|foto|фото)(?![a-zа-я]).*|admin|super user|updated|published|link|(?:the )?authors?|reda[ck]tor|автор\S*|(?:about|latest|recent|more|follow) .*)$/i;

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|@)|\.(?:com|net|org|ua|de)\b\/|@[\w-]+\./i.test(text);
}

/** Where what follows a name begins. */
function tailOf(name: string): number {
  const cuts = [name.search(tail), /\d/.test(name) ? name.search(datedTail) : -1];
  return Math.min(name.length, ...cuts.filter((at) => at >= 0));
}

/** A name without quotes around it and marks after it; a full stop stays after an initial. */
function withoutMarks(name: string): string {
  const isStopped =
    name.endsWith('.') && name.length > 3 && Array.from(name.slice(-4, -1)).every(isSmall);
  return (isStopped ? name.slice(0, -1) : name).replace(/^["“„«]+|["”“»]+$|[\s:,•●]+$/g, '').trim();
}

/** One or several names out of a byline's text; nothing where it reads as prose or an address. */
export function namesIn(text: string): readonly string[] {
  const line = cleanText(text).replace(leadIn, '').replace(leadIn, '');
  if (line === '' || line.length > 200) return [];
  return line
    .split(joiners)
    .map((part) => {
      const name = part.replace(leadIn, '');
      return withoutMarks(name.slice(0, tailOf(name)).replace(job, ''));
    })
    .filter((name) => name.length > 1 && name.length <= 80 && name.split(' ').length <= 7)
    .filter((name) => hasLetter(name) && !/\d{3,}|\d[.:/]\d|^\d/.test(name) && !isAddress(name))
    .filter((name) => !unspoken.test(name));
}

/** A desk or a job before a name: "state political reporter Anna Beck". */
const jobBefore = /^(?:[a-z]{4,} )+(?=[A-Z])/;

/** The people that a line on the page names, without what the first of them is ("Anna Beck, correspondent in Lille"). */
export function peopleIn(text: string): readonly string[] {
  const names = namesIn(text).map((name) => name.replace(jobBefore, ''));
  const isNamed = isCapital(names[0]?.charAt(0) ?? '');
  return names.filter((name) => !isNamed || !isSmall(name.charAt(0)));
}
