import { isObject, type JsonLdNode, textOf, typesOf } from './json-ld';

const articleTypes =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|NewsMediaObject|SocialMediaPosting|DiscussionForumPosting|VideoObject|PodcastEpisode|HowTo|WebPage)$/;

/** Path without a trailing slash, the only part that versions of one address share. */
function pathOf(address: string, base: string): string {
  try {
    return new URL(address, base).pathname.replace(/\/+$/, '');
  } catch {
    return '';
  }
}

function rank(node: JsonLdNode, pagePath: string, pageUrl: string): number {
  const types = typesOf(node);
  if (!types.some((type) => articleTypes.test(type))) return -1;
  const ownAddress =
    textOf(node['mainEntityOfPage'], '@id', 'url') || textOf(node['url']) || textOf(node['@id']);
  const samePath = ownAddress !== '' && pathOf(ownAddress, pageUrl) === pagePath;
  const isWebPage = types.every((type) => type === 'WebPage');
  const isVideo = types.every((type) => type === 'VideoObject');
  return (
    (node['headline'] ? 4 : 0) +
    (node['datePublished'] ? 2 : 0) +
    (samePath ? 3 : 0) +
    (node['author'] ? 1 : 0) +
    (node['articleBody'] ? 1 : 0) -
    (isWebPage ? 5 : 0) -
    (isVideo ? 4 : 0)
  );
}

/**
 * The JSON-LD node that speaks of this page's story: of the article types, the one with the
 * page's own address and the most to say. Null where none is.
 */
export function articleNode(nodes: readonly JsonLdNode[], pageUrl: string): JsonLdNode | null {
  const pagePath = pathOf(pageUrl, pageUrl);
  let best: JsonLdNode | null = null;
  let bestRank = -1;
  for (const node of nodes) {
    const nodeRank = rank(node, pagePath, pageUrl);
    if (nodeRank > bestRank) {
      best = node;
      bestRank = nodeRank;
    }
  }
  return best;
}

/** The node that `value` refers to by `@id`, or the value itself. */
export function resolveNode(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (!isObject(value) || typeof value['@id'] !== 'string') return value;
  if (Object.keys(value).length > 2) return value;
  const id = value['@id'];
  return nodes.find((node) => node['@id'] === id && Object.keys(node).length > 2) ?? value;
}
