import type { Block } from '@/extraction/blocks/block';
import { isPostAddress } from '@/extraction/copy/mark-posts';
import { parseAddress, domainOf } from '@/extraction/dom/addresses';

/** Where a block's links lead. */
export type LinkFacts = {
  readonly outside: number;
  readonly inside: number;
  /** To messengers, networks, news readers and shops for apps: what prompts lead to. */
  readonly networks: number;
  /** Those of them that lead to a channel or page to follow, not to one post or video. */
  readonly channels: number;
  /** To a place on the same page, or to a script. */
  readonly here: number;
  /** To lists by tag, topic, section, author. */
  readonly lists: number;
  readonly mails: number;
};

/** Stands where nobody asks. */
export const noLinks: LinkFacts = {
  outside: 0,
  inside: 0,
  networks: 0,
  channels: 0,
  here: 0,
  lists: 0,
  mails: 0,
};

const networkHosts =
  /(^|\.)(t\.me|telegram\.(me|org)|viber\.com|whatsapp\.com|wa\.me|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|threads\.(net|com)|linkedin\.com|pinterest\.com|tiktok\.com|youtube\.com|news\.google\.com|apps\.apple\.com|play\.google\.com|vk\.com|ok\.ru|bsky\.app|patreon\.com)$/;

const listPaths =
  /\/(tags?|topics?|thema|themen|temas?|category|categories|kategorie|rubric|rubrik|section|sections|author|authors|autor|autoren|people|profile|search)\/|[?&](tag|s|q)=/i;

/** A block with more links than this is a list of links whatever they are. */
const mostLinks = 12;

/** Makes what reads where a block's links lead; a block inside a link counts that link. */
export function createLinkReader(pageUrl: string, base: string): (block: Block) => LinkFacts {
  const own = URL.canParse(pageUrl) ? domainOf(new URL(pageUrl).host) : null;
  return (block) => readLinks(block, own, base);
}

function readLinks(block: Block, ownDomain: string | null, base: string): LinkFacts {
  const isInLink = block.linkElements.length === 0 && (block.leaf ?? block.container).isLinked;
  const around = isInLink ? block.element.closest('a[href]') : null;
  const links = around ? [around] : block.linkElements.slice(0, mostLinks);
  if (links.length === 0) return noLinks;
  const counts = { outside: 0, inside: 0, networks: 0, channels: 0, here: 0, lists: 0, mails: 0 };
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const url = href === '' || href.startsWith('#') ? null : parseAddress(href, base);
    if (!url || !/^(https?|mailto):$/.test(url.protocol)) {
      counts.here += 1;
      continue;
    }
    if (url.protocol === 'mailto:') counts.mails += 1;
    else if (networkHosts.test(url.hostname)) {
      counts.networks += 1;
      if (!isPostAddress(url.href) && !/[?&]v=/.test(url.search)) counts.channels += 1;
    } else if (domainOf(url.host) === ownDomain) counts.inside += 1;
    else counts.outside += 1;
    if (listPaths.test(url.pathname + url.search)) counts.lists += 1;
  }
  return counts;
}
