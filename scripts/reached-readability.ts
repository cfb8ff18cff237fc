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
  '_getAllNodesWithTag',
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

/** Lists and expressions that only those methods read. */
const unread = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'CLASSES_TO_PRESERVE',
  'videos',
  'shareElements',
  'adWords',
  'loadingWords',
] as const;

/**
 * Lines that only those methods need: options of the constructor, its check of what it is given, the
 * log that writes to the console, Mozilla's own parser, the text's direction.
 */
const unreadLines = [
  /^  \/\/ In some older versions[\s\S]*?^  }\n(?=  options =)/m,
  /^  this\._docJSDOMParser = .*\n/m,
  /^    if \(this\._docJSDOMParser\) {\n[\s\S]*?^    }\n/m,
  /^ +\/\/ Find out text direction[\s\S]*?^        }\);\n/m,
  /^ +if \(this\._debug\) {\n +this\.log\([^;]*;\n +}\n/gm,
  /^  this\._classesToPreserve =[\s\S]*?REGEXPS\.videos;\n/m,
  /^  \/\/ Control whether log messages[\s\S]*?^  }\n(?=}\n)/m,
] as const;

/** Properties that the search alone reads and no bundler shortens: fixed names, and what it writes on elements. */
const longNames =
  /(?<=\.)(?:readability|contentScore|REGEXPS|UNLIKELY_ROLES|[A-Z]+_[A-Z_]+)\b(?!-)|(?<=^ +|\{ )(?:contentScore|REGEXPS|UNLIKELY_ROLES|(?:FLAG|DEFAULT|DIV|ALTER|PHRASING)_[A-Z_]+)(?=:)/gm;

/** Names that extraction itself uses: they stay as they are. */
const kept = new Set(['_grabArticle', '_articleTitle', '_metadata', '_prepArticle']);

/** Readability's source without what its search never reaches; throws where some of that is missing or is reached after all. */
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
  for (const lines of unreadLines) {
    if (code.search(lines) < 0) throw new Error(`Readability has changed: no ${lines}`);
    code = code.replace(lines, '');
  }
  for (const name of unread) {
    // A list ends with a bracket at its own indentation, an expression with its flags.
    const property = new RegExp(
      `^( +)${name}:(?: [[{]\\n[\\s\\S]*?^\\1[\\]}],|\\s+[[/].*[/\\]][a-z]*,)\\n`,
      'm',
    );
    if (!property.test(code)) throw new Error(`Readability has no ${name} any more.`);
    code = code.replace(property, '');
    if (code.includes(`.${name}`)) throw new Error(`Readability's search reads ${name}.`);
  }
  code = code.replace(/^ +this\.log\((?:[^()]|\([^()]*\))*\);\n/gm, '');
  if (code.includes('this.log')) throw new Error('Readability logs in another way.');
  return withShortNames(code);
}

/** Constants of the browser that look like the package's own. */
const domNames = /^[A-Z]+_NODE$|^DOCUMENT_|^SHOW_|^START_/;

/** Private names as two letters: a bundler may not rename what could be reached from outside. */
function withShortNames(code: string): string {
  const names = new Map<string, string>();
  const shorten = (name: string): string => {
    if (kept.has(name) || domNames.test(name)) return name;
    const short = names.get(name) ?? `_${names.size.toString(36)}`;
    names.set(name, short);
    return short;
  };
  return code.replace(/(?<![\w$'"])_[a-z]\w{3,}/g, shorten).replace(longNames, shorten);
}

/**
 * Leaves out of the build what a bundler cannot: methods of a prototype. What is left of the package
 * is its own code, but for the names of its private methods.
 */
export function reachedReadability(): Plugin {
  return {
    name: 'reached-readability',
    enforce: 'pre',
    transform: (code, id) => {
      if (id.endsWith('@mozilla/readability/Readability.js')) return withoutUnreached(code);
      // The package's other half, a quick guess whether a page is an article, is ours to make.
      if (id.endsWith('@mozilla/readability/index.js'))
        return 'module.exports = { Readability: require("./Readability") };';
      return null;
    },
  };
}
