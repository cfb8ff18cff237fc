import { guard, lazy, png } from './attack';
import type { Attack } from './attack';

/** Addresses of links and pictures. */
export const addressAttacks: readonly Attack[] = [
  // Schemes of links
  ['javascript:', '<a href="javascript:canary()">a</a>', '<a>a</a>'],
  ['mixed case after a space', '<a href=" JaVaScRiPt:canary()">a</a>', '<a>a</a>'],
  ['a tab in the scheme', '<a href="java\tscript:canary()">a</a>', '<a>a</a>'],
  ['a line break in the scheme', '<a href="java\nscript:canary()">a</a>', '<a>a</a>'],
  ['a carriage return in the scheme', '<a href="java\rscript:canary()">a</a>', '<a>a</a>'],
  ['entities in the scheme', '<a href="&#106;&#x61;vascript&colon;canary()">a</a>', '<a>a</a>'],
  ['a tab by its name in the scheme', '<a href="java&Tab;script:canary()">a</a>', '<a>a</a>'],
  [
    'a control character before the scheme',
    '<a href="\u0001javascript:canary()">a</a>',
    '<a>a</a>',
  ],
  ['a no-break space before the scheme', '<a href="\u00a0javascript:canary()">a</a>', '<a>a</a>'],
  ['a full-width scheme', '<a href="ｊavascript:canary()">a</a>', '<a>a</a>'],
  ['vbscript:', '<a href="vbscript:canary()">a</a>', '<a>a</a>'],
  ['data: in a link', '<a href="data:text/html,<script>canary()</script>">a</a>', '<a>a</a>'],
  ['a picture by data: in a link', `<a href="${png}">a</a>`, '<a>a</a>'],
  ['blob: in a link', '<a href="blob:https://e.example/1-2">a</a>', '<a>a</a>'],
  ['file:', '<a href="file:///etc/passwd">a</a>', '<a>a</a>'],
  ['view-source:', '<a href="view-source:https://e.example/">a</a>', '<a>a</a>'],
  ['a program on the computer', '<a href="ms-word:ofe|u|https://e.example/">a</a>', '<a>a</a>'],
  ['a page of an extension', '<a href="chrome-extension://abc/article.html">a</a>', '<a>a</a>'],
  ['tel:', '<a href="tel:+380">a</a>', '<a>a</a>'],
  ['a relative link, into the extension', '<a href="/popup.html">a</a>', '<a>a</a>'],
  ['a link without a scheme', '<a href="//e.example/">a</a>', '<a>a</a>'],
  ['a link within the page', '<a href="#saved=1">a</a>', '<a>a</a>'],
  ['a link to nowhere', '<a href="https://">a</a>', '<a>a</a>'],
  [
    'a password that looks like a host',
    '<a href="https://bank.example:x@evil.example/a">a</a>',
    `<a href="https://evil.example/a" ${guard}>a</a>`,
  ],
  [
    'a link that opens in the same tab, pings and downloads',
    '<a href="https://e.example/" target=_top rel=opener ping="https://t.example" download=x referrerpolicy=unsafe-url>a</a>',
    `<a href="https://e.example/" ${guard}>a</a>`,
  ],
  [
    'a link with a tab in it, as a click would read it',
    '<a href=" https://e.example/a\tb ">a</a>',
    `<a href="https://e.example/ab" ${guard}>a</a>`,
  ],
  [
    'a mail link',
    '<a href="mailto:desk@e.example?subject=a">a</a>',
    '<a href="mailto:desk@e.example?subject=a" rel="noopener noreferrer" referrerpolicy="no-referrer">a</a>',
  ],
  [
    'markup in a mail link',
    '<a href="mailto:a@e.example?body=<b>\'&quot;">a</a>',
    '<a href="mailto:a@e.example?body=%3Cb%3E%27%22" rel="noopener noreferrer" referrerpolicy="no-referrer">a</a>',
  ],
  ['xlink:href', '<a xlink:href="javascript:canary()">a</a>', '<a>a</a>'],
  [
    'javascript: in cite',
    '<blockquote cite="javascript:canary()">a</blockquote>',
    '<blockquote>a</blockquote>',
  ],

  // Pictures
  ['javascript: in a picture', '<img src="javascript:canary()">', ''],
  ['blob: in a picture', '<img src="blob:https://e.example/1">', ''],
  ['SVG by data:', '<img src="data:image/svg+xml,<svg onload=canary()>">', ''],
  ['HTML by data:', '<img src="data:text/html;base64,AAAA">', ''],
  ['data: without a type', '<img src="data:,a">', ''],
  ['SVG by data: named after a bitmap', '<img src="data:image/svg+xml;image/png,AAAA">', ''],
  ['SVG by data: in mixed case', '<img src="DaTa:ImAgE/SvG+xMl;base64,AAAA">', ''],
  ['a bitmap with a longer type', '<img src="data:image/pngx;base64,AAAA">', ''],
  ['a bitmap by data:', `<img src="${png}" alt="a">`, `<img src="${png}" alt="a" ${lazy}>`],
  ['a relative picture', '<img src="icon/128.png">', ''],
  ['a beacon', '<p>a<img src="https://t.example/p.gif" width=1 height=1></p>', '<p>a</p>'],
  [
    'srcset and sizes',
    '<img src="https://e.example/a.jpg" srcset="javascript:canary() 2x, https://t.example/b.jpg 3x" sizes=100vw>',
    `<img src="https://e.example/a.jpg" ${lazy}>`,
  ],
  [
    'sources of a picture element',
    '<picture><source srcset="https://t.example/a.svg"><img src="https://e.example/a.jpg"></picture>',
    `<img src="https://e.example/a.jpg" ${lazy}>`,
  ],
  [
    'sizes that are no numbers',
    '<img src="https://e.example/a.jpg" width="100%" height="9999999999">',
    `<img src="https://e.example/a.jpg" ${lazy}>`,
  ],
  [
    'a picture that is loaded early with cookies',
    '<img src="https://e.example/a.jpg" width=640 height=360 loading=eager fetchpriority=high crossorigin=use-credentials usemap=#m ismap>',
    `<img src="https://e.example/a.jpg" width="640" height="360" ${lazy}>`,
  ],
  [
    'an alternative text that turns itself round',
    '<img src="https://e.example/a.jpg" alt="gpj.\u202Eexe\u2066 a\nb">',
    `<img src="https://e.example/a.jpg" alt="gpj.exe a b" ${lazy}>`,
  ],
  [
    'an image element',
    '<image src="https://e.example/a.jpg" onerror=canary()>',
    `<img src="https://e.example/a.jpg" ${lazy}>`,
  ],
];
