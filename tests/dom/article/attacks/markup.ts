import { lazy } from './attack';
import type { Attack } from './attack';

/** Namespaces, names, text, and what must stay. */
export const markupAttacks: readonly Attack[] = [
  // Another namespace
  ['SVG', '<svg onload=canary()><script>canary()</script><text>a</text></svg><p>b</p>', '<p>b</p>'],
  [
    'an animated link',
    '<svg><a><animate attributeName=href values="javascript:canary()"/><text>a</text></a></svg><p>b</p>',
    '<p>b</p>',
  ],
  ['a use element', '<svg><use href="data:image/svg+xml,<svg id=x>#x"/></svg><p>b</p>', '<p>b</p>'],
  [
    'an import in an SVG style',
    '<svg><style>@import "https://t.example";</style></svg><p>b</p>',
    '<p>b</p>',
  ],
  [
    'HTML in SVG',
    '<svg><foreignObject><p onclick=canary()>a</p></foreignObject></svg><p>b</p>',
    '<p>b</p>',
  ],
  [
    'MathML with a link',
    '<math href="javascript:canary()"><mi xlink:href="javascript:canary()">a</mi></math><p>b</p>',
    '<p>b</p>',
  ],
  [
    'a style that becomes markup when the namespace changes',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=canary()&gt;"></table></mtext></math><p>b</p>',
    '<p>b</p>',
  ],
  [
    'a paragraph that leaves SVG',
    '<svg></p><style><a id="</style><img src=x onerror=canary()>"></style></svg><p>b</p>',
    '<p></p>"&gt;<p>b</p>',
  ],
  [
    'a form in a form by way of MathML',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=canary()></style></mglyph></form></mtext></math></form><p>b</p>',
    '<p>b</p>',
  ],
  [
    'annotation-xml',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=canary()></style></annotation-xml></math><p>b</p>',
    '<p>b</p>',
  ],
  [
    'a title that ends late',
    '<svg><title><style><img src=x onerror=canary()></style></title></svg><p>b</p>',
    '<p>b</p>',
  ],
  ['xmp and listing', '<xmp><img src=x onerror=canary()></xmp><p>b</p>', '<p>b</p>'],
  ['noembed', '<noembed><img src=x onerror=canary()></noembed><p>b</p>', '<p>b</p>'],
  ['plaintext', '<p>b</p><plaintext><img src=x onerror=canary()>', '<p>b</p>'],
  [
    'a table that throws its content out',
    '<table><p>a<a href="javascript:canary()">b</a></table>',
    '<p>a<a>b</a></p><table></table>',
  ],

  // Names that shadow our own
  [
    'an id that shadows',
    '<p id=body>a</p><a name=getElementById id=cookie>b</a>',
    '<p>a</p><a>b</a>',
  ],
  [
    'a form that shadows its own attributes',
    '<form><input name=attributes><input id=nodeName><p onclick=canary()>a</p></form>',
    '',
  ],
  [
    'a form that shadows its children',
    '<form id=x><input name=childNodes><input name=parentNode></form><p>b</p>',
    '<p>b</p>',
  ],
  ['classes and data attributes', '<p class=ad data-src=x data-bind="canary()">a</p>', '<p>a</p>'],
  [
    'roles and labels',
    '<p role=alert aria-live=assertive aria-label=x aria-owns=y>a</p>',
    '<p>a</p>',
  ],
  [
    'attributes named after an object’s',
    '<p constructor=x __proto__=y toString=z hasOwnProperty=q>a</p>',
    '<p>a</p>',
  ],

  // Text is text
  [
    'markup written as text',
    '<p>&lt;img src=x onerror=canary()&gt;</p>',
    '<p>&lt;img src=x onerror=canary()&gt;</p>',
  ],
  [
    'template languages',
    '<p>{{constructor.constructor("canary()")()}} ${canary()} &lt;%= a %&gt;</p>',
    '<p>{{constructor.constructor("canary()")()}} ${canary()} &lt;%= a %&gt;</p>',
  ],
  [
    'a text that turns itself round stays: its block ends it',
    '<p>a\u202Eb</p><p>c</p>',
    '<p>a\u202Eb</p><p>c</p>',
  ],
  ['a null character', '<p>a\u0000b<scr\u0000ipt>canary()</scr\u0000ipt></p>', '<p>abcanary()</p>'],
  ['half a tag at the end', '<p>a</p><img src=x onerror=canary() ', '<p>a</p>'],
  ['half an attribute at the end', '<p>a</p><img alt="<script>canary()</script>', '<p>a</p>'],
  [
    'a greater-than sign in a quoted attribute',
    '<p title=">"><img src=x onerror=canary()>">a</p>',
    '<p>"&gt;a</p>',
  ],
  ['backquotes round an attribute', '<img src=`javascript:canary()`>', ''],

  // What must stay
  [
    'directions, languages, tables, times',
    '<p dir=RTL lang=uk-UA>a</p><table><tr><th scope=col colspan=2 rowspan=0>a</th></tr></table><time datetime="2025-11-22T10:00+02:00">a</time>',
    '<p dir="rtl" lang="uk-UA">a</p><table><tbody><tr><th scope="col" colspan="2">a</th></tr></tbody></table><time datetime="2025-11-22T10:00+02:00">a</time>',
  ],
  [
    'a figure with a caption',
    '<figure><img src="https://e.example/a.jpg" alt="Київ"><figcaption>a <em>b</em></figcaption></figure>',
    `<figure><img src="https://e.example/a.jpg" alt="Київ" ${lazy}><figcaption>a <em>b</em></figcaption></figure>`,
  ],
  [
    'a cell as wide as memory',
    '<table><tr><td colspan=1000000 rowspan=65534>a</table>',
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
  ],
  [
    'lists',
    '<ol start=3 reversed type=a><li value=7>a</ol>',
    '<ol start="3" reversed=""><li value="7">a</li></ol>',
  ],
  [
    'a language that is none',
    '<p lang="uk\' onclick=canary()" dir="javascript:">a</p>',
    '<p>a</p>',
  ],
  [
    'a quote and its source',
    '<blockquote cite="https://e.example/s"><p>a</p></blockquote>',
    '<blockquote cite="https://e.example/s"><p>a</p></blockquote>',
  ],
  [
    'ruby',
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
  ],
];
