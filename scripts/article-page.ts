import type { Plugin, Rolldown } from 'vite';
import { disabledLink } from './inline-style';

/**
 * Makes the article page's HTML ask for little: its styles stand in it, since four requests beside the
 * extraction of a page cost 5 ms, and `entrypoints/article-start` comes first. With `command` `serve`,
 * `npm run dev`, the styles come from the development server.
 */
export function articlePage(command: 'build' | 'serve'): Plugin {
  return {
    name: 'lede-article-page',
    apply: 'build',
    transformIndexHtml: {
      // Behind the bundler, to which the script is no module of the page.
      order: 'post',
      handler(html, { path: page, bundle = {} }) {
        if (!/\barticle\b/.test(page)) return html;
        // Before all others: it is asked for, and run, first; nothing is painted before the theme is known.
        const script = '<script async blocking="render" src="/article-start.js"></script>';
        const started = html.replace('<script ', `${script}\n    <script `);
        return command === 'serve' ? started : withStyle(started, bundle);
      },
    },
  };
}

function withStyle(html: string, bundle: Rolldown.OutputBundle): string {
  const styles: string[] = [];
  const bare = html.replace(/<link rel="stylesheet"[^>]*\bhref="\/([^"]+)">/g, (tag, name) => {
    const file = bundle[String(name)];
    if (file?.type !== 'asset') throw new Error(`${String(name)} is no style sheet of this build`);
    styles.push(String(file.source).trim());
    return disabledLink(tag);
  });
  if (styles.length === 0) throw new Error('The article page has no style');
  return bare.replace('</head>', `  <style>${styles.join('')}</style>\n  </head>`);
}
