import type { ArticleKind } from '@/article/article';
import type { Block } from '@/extraction/blocks/block';
import type { JudgeInput } from './judge-input';

/** Elements of the consent managers that most sites use, and the usual names of home-made ones. */
const consentManagers =
  '[id^=onetrust i],[id^=didomi i],[id^=sp_message i],[id^=usercentrics i],[id^=qc-cmp i],[class^=fc-consent i],[id^=CybotCookiebot i],[id*=cookie-consent i],[class*=cookie-consent i],[class*=cookie-banner i],[class*=cookiewall i],[id*=consent-wall i],[class*=consent-wall i],[id*=gdpr i],[class*=gdpr i]';

/** Words of consent dialogs in the languages of the packs, as their texts use them. */
const consentWords =
  /\b(?:cookies?|consent|legitimate interest|tcf|einwilligung|zustimm\w*|datenschutz\w*|werbefrei\w*|consentement|traceurs|consentimiento|consenso|zgod[aęy]|toestemming|samtykke|rodo|gdpr|dsgvo)\b|файл\w* cookie|куки|згод[аиу]|соглас\w+ на обработк|персональн\w+ дан/i;

const liveWords =
  /(?:^|[^a-zà-ÿа-яіїєґ])(?:live[- ]?(?:blog|ticker|updates?)?|(?:news)?ticker|онлайн|наживо|(?:текстов[а-яії]* )?трансляц[а-яії]*|en direct|en directo|minuto a minuto|in diretta|na żywo|relacja)(?:[^a-zà-ÿа-яіїєґ]|$)/i;
const clock = /^(?:\D{0,40}\s)?[0-2]?\d[:.h][0-5]\d/i;

/** From this share of linked text on, entries with times are a list of stories. */
const mostLinked = 0.15;

const galleryWords =
  /\/(?:gallery|galleries|galeri\w*|photos?|fotos?|fotogaler\w*|fotostrecken?|bilder|bildergalerie|pictures|photo-essay|slideshow|diaporama|imagenes)(?:[/_.-]|$)/i;
const videoWords = /(?:^|[/_-])(?:videos?|watch|mediathek|tv|video-\w+)(?:[/_.-]|$)/i;
const paywalls =
  '[class*=paywall i],[id*=paywall i],[class*=premium-content i],[class*=subscriber-only i],[data-paywall],[class*=piano- i],[class*=locked-content i]';

/**
 * The kinds that show in a mark of their own rather than in the whole of a page: consent wall, live
 * blog, paywalled teaser, video, gallery. Null where a page has no such mark.
 */
export function specialKind(input: JudgeInput): ArticleKind | null {
  const kept = input.segments.blocks.filter((block) => input.kept.has(block.ordinal));
  const length = kept.reduce((sum, block) => sum + block.plainText.length, 0);
  if (isConsentWall(kept, length)) return 'consent-wall';
  if (isLiveBlog(input, kept)) return 'live-blog';
  if (isTeaser(input, kept, length)) return 'paywalled-teaser';
  if (isVideo(input, length)) return 'video';
  if (isGallery(input, length)) return 'gallery';
  return null;
}

function isConsentWall(kept: readonly Block[], length: number): boolean {
  const about: Block[] = [];
  let [said, other] = [0, 0];
  for (const block of kept) {
    if (consentWords.test(block.plainText)) {
      about.push(block);
      said += block.plainText.length;
    } else other += block.plainText.length;
    // Most of a story speaks of other things: its rest need not be read for that.
    if (other > length * 0.6) return false;
  }
  if (length === 0) return false;
  const inside = kept.filter((block) => block.element.closest(consentManagers));
  return (
    inside.length > kept.length / 2 || (length < 4000 && about.length >= 2 && said > length * 0.6)
  );
}

/**
 * Entries with their times: said by the page, or seen as many blocks that begin with a time of day
 * among text that is not links: a front page has times by its titles too.
 */
function isLiveBlog(input: JudgeInput, kept: readonly Block[]): boolean {
  if (input.metadata.linkedDataTypes.includes('LiveBlogPosting')) return true;
  const entries = kept.filter(
    (block) => block.plainText.length < 200 && clock.test(block.plainText),
  ).length;
  const said =
    liveWords.test(input.metadata.title) || /live-?(?:blog|ticker)|\/live\//i.test(input.url);
  if (said) return entries >= 4;
  const length = kept.reduce((sum, block) => sum + block.plainText.length, 0);
  const linked = kept.reduce((sum, block) => sum + block.linked, 0);
  return entries >= 12 && linked < length * mostLinked;
}

function isTeaser(input: JudgeInput, kept: readonly Block[], length: number): boolean {
  const { articleBody } = input.metadata;
  const end = kept.at(-1)?.plainText ?? '';
  // A long story may end in thought.
  const cut = length < 3000 && /(?:…|\.\.\.|\[…\])["'”»]?$/.test(end);
  const missing = articleBody.length > 1000 && articleBody.length > length * 1.8;
  // The page's own word and its marks are asked for only where the text itself looks like a part.
  if (!cut && !missing && length >= 1200) return false;
  if (saysClosed(input.page)) return true;
  return (missing || (cut && length < 1500)) && input.page.querySelector(paywalls) !== null;
}

/** `isAccessibleForFree` as Google's rules for paywalled content have it. */
function saysClosed(page: Document): boolean {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json" i]'));
  return scripts.some((script) =>
    /"isAccessibleForFree"\s*:\s*"?false"?/i.test(script.textContent.slice(0, 200_000)),
  );
}

function isVideo(input: JudgeInput, length: number): boolean {
  if (length >= 900) return false;
  const { openGraphType, linkedDataTypes } = input.metadata;
  const says = openGraphType.startsWith('video') || linkedDataTypes.includes('VideoObject');
  const plays = input.segments.media.some(({ element }) =>
    /^(?:video|iframe)$/.test(element.localName),
  );
  return (says && (plays || videoWords.test(input.url))) || (plays && videoWords.test(input.url));
}

function isGallery(input: JudgeInput, length: number): boolean {
  const pictures = input.segments.media.filter((medium) => medium.kind === 'picture').length;
  if (pictures < 6 || length > pictures * 220) return false;
  const { linkedDataTypes } = input.metadata;
  return (
    linkedDataTypes.includes('ImageGallery') ||
    linkedDataTypes.includes('MediaGallery') ||
    // A site's own name may speak of photographs, too.
    galleryWords.test(input.url.replace(/^\w+:\/\/[^/]*/, ''))
  );
}
