import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { disabledLink } from './inline-style';

/** The name of the chunk whose style the frame in popup/index.html needs (scripts/page-chunks.ts). */
export const frameChunk = 'frame';

/**
 * What the popup's own script imports on demand and will want at once: the view, which comes while the
 * page is read. Marked `data-ahead`.
 */
const ahead = ['view'];

/**
 * Makes the popup's HTML paint its frame by itself: the frame's style stands in it, one small script
 * is all that it waits for, and the tags of everything else lie in a template until that script
 * takes them out (entrypoints/popup-start). On other pages that style is a file, and the first; the
 * article page has all of its style in itself (article-page.ts). With `command` `serve`, `npm run dev`,
 * style and code come from the development server, and stay where they are.
 */
export function popupFrame(command: 'build' | 'serve'): Plugin {
  return {
    name: 'lede-popup-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path: page, bundle = {} }) {
        const isPopup = /\bpopup\b/.test(page);
        if (command === 'serve') return isPopup ? startFirst(sayWords(html)) : html;
        const files = Object.values(bundle);
        const frame = files.find(
          (file) => file.type === 'asset' && /\/frame-[^/]*\.css$/.test(file.fileName),
        );
        if (frame?.type !== 'asset') throw new Error('The popup’s frame has no style');
        const { fileName, source } = frame;
        if (!isPopup) return linkFirst(html, fileName);
        const early = files
          .filter((file) => file.type === 'chunk' && ahead.includes(file.name))
          .map(
            (file) => `<link rel="modulepreload" data-ahead crossorigin href="/${file.fileName}">`,
          );
        return setApart(sayWords(html), { fileName, style: String(source).trim(), early });
      },
    },
  };
}

/** What all pages share comes first: what a page says itself is the stricter word. */
function linkFirst(html: string, fileName: string): string {
  const links = [...html.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);
  const frame = links.filter((link) => link.includes(fileName));
  const sorted = [...frame, ...links.filter((link) => !frame.includes(link))];
  return html.replace(/<link rel="stylesheet"[^>]*>/g, () => sorted.shift() ?? '');
}

/** Puts the words of each `data-text` beside it, in all languages: as `data-en`, `data-uk`. */
function sayWords(html: string): string {
  const folder = path.resolve(import.meta.dirname, '../locales');
  const texts = readdirSync(folder).map((file) => ({
    language: path.parse(file).name,
    lines: readFileSync(path.join(folder, file), 'utf8'),
  }));
  return html.replace(/\bdata-text="(\w+)"/g, (attribute, key: string) => {
    const words = texts.map(({ language, lines }) => {
      const [, , said] = new RegExp(`^${key}: (['"]?)([^'"<&\n]+)\\1$`, 'm').exec(lines) ?? [];
      if (said === undefined) throw new Error(`locales: ${key} is no plain word in ${language}`);
      return `data-${language}="${said}"`;
    });
    return [attribute, ...words].join(' ');
  });
}

const start = '<script defer src="/popup-start.js"></script>';

function startFirst(html: string): string {
  return html.replace('<script ', `${start}\n    <script `);
}

type Frame = {
  readonly fileName: string;
  readonly style: string;
  readonly early: readonly string[];
};

function setApart(html: string, { fileName, style, early }: Frame): string {
  const tags: string[] = [];
  const bare = html.replace(
    /[ \t]*(?:<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>)\n?/g,
    (tag) => {
      tags.push(tag.includes(fileName) ? disabledLink(tag) : tag);
      return '';
    },
  );
  // The page's own script, too: it is started once its style is there.
  const [, own] = /<script type="module"[^>]* src="([^"]+)"/.exec(html) ?? [];
  const first = `<link rel="modulepreload" crossorigin href="${own}">`;
  const rest = [...tags, first, ...early].map((tag) => tag.trim()).join('');
  return bare.replace(
    '</head>',
    `  <style>${style}</style>
    ${start}
    <template>${rest}</template>
  </head>`,
  );
}
