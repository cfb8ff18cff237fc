import type { Plugin } from 'vite';

/**
 * Methods of `@mozilla/readability` that nothing reaches: extraction runs its search
 * (`_grabArticle`) alone, see extraction/witnesses/readability-pick.ts. Metadata, lazy pictures,
 * addresses and the cleaning of what was found are our own.
 */
const unreached = [
  '_postProcessContent',
  '_removeNodes',
  '_replaceNodeTags',
  '_findNode',
  '_cleanClasses',
  '_isUrl',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_getArticleTitle',
  '_prepDocument',
  '_nextNode',
  '_replaceBrs',
  '_prepArticle',
  '_unescapeHtmlEntities',
  '_getJSONLD',
  '_getArticleMetadata',
  '_isSingleImage',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_getCharCount',
  '_cleanStyles',
  '_clean',
  '_getRowAndColumnCount',
  '_markDataTables',
  '_fixLazyImages',
  '_getTextDensity',
  '_cleanConditionally',
  '_cleanMatchedNodes',
  '_cleanHeaders',
  'parse',
] as const;

/** Readability's source without methods that nothing reaches; throws where one is missing or is called after all. */
export function withoutUnreached(source: string): string {
  let code = source;
  for (const name of unreached) {
    const method = new RegExp(`^  ${name}\\([^)]*\\) \\{\\n[\\s\\S]*?^  \\},\\n`, 'm');
    if (!method.test(code)) throw new Error(`Readability has no method ${name} any more.`);
    code = code.replace(method, '');
  }
  for (const name of unreached) {
    // The caller gives the search a cleaning step of its own.
    if (name !== '_prepArticle' && code.includes(`this.${name}(`))
      throw new Error(`Readability's search calls ${name}.`);
  }
  return code;
}

/**
 * Leaves out of the build what a bundler cannot: methods of a prototype. What is left of the package
 * is its own code, unchanged.
 */
export function reachedReadability(): Plugin {
  return {
    name: 'reached-readability',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('@mozilla/readability/Readability.js') ? withoutUnreached(code) : null,
  };
}
