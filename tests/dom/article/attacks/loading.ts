import { lazy } from './attack';
import type { Attack } from './attack';

/** What would run, load or navigate. */
export const loadingAttacks: readonly Attack[] = [
  // Scripts and handlers
  ['a script', '<p>a<script>canary()</script>b</p>', '<p>ab</p>'],
  ['a script in capitals', '<ScRiPt>canary()</sCrIpT><p>a</p>', '<p>a</p>'],
  ['a script cut in two', '<scr<script>ipt>canary()</script>', 'ipt&gt;canary()'],
  ['an error handler', '<img src=x onerror=canary()>', ''],
  [
    'a handler on a good picture',
    '<img src="https://e.example/a.jpg" onload=canary()>',
    `<img src="https://e.example/a.jpg" ${lazy}>`,
  ],
  ['a handler after a slash', '<p/onclick=canary()>a</p>', '<p>a</p>'],
  [
    'a handler on a details element',
    '<details ontoggle=canary() open>a</details>',
    '<details open="">a</details>',
  ],
  ['a handler on the body', '<body onload=canary()><p>a</p></body>', '<p>a</p>'],
  ['focus taken to run a handler', '<p tabindex=0 autofocus onfocus=canary()>a</p>', '<p>a</p>'],
  ['a handler with a line break', '<p on\nclick=canary() onclick\n=canary()>a</p>', '<p>a</p>'],
  ['content editable', '<p contenteditable accesskey=x draggable=true>a</p>', '<p>a</p>'],
  ['popover targets', '<div popover id=x>a</div>', '<div>a</div>'],

  // Things that load, run or navigate
  [
    'a frame with srcdoc',
    '<iframe srcdoc="<script>canary()</script>">a</iframe><p>b</p>',
    '<p>b</p>',
  ],
  ['a frame', '<iframe src="https://t.example/"></iframe><p>b</p>', '<p>b</p>'],
  ['an object', '<object data="https://t.example/a.swf"><p>a</p></object><p>b</p>', '<p>b</p>'],
  ['an embed', '<embed src="https://t.example/a.swf"><p>b</p>', '<p>b</p>'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://t.example"><p>b</p>', '<p>b</p>'],
  ['a base', '<base href="https://t.example/"><p>b</p>', '<p>b</p>'],
  ['a style sheet', '<link rel=stylesheet href="https://t.example/a.css"><p>b</p>', '<p>b</p>'],
  ['a prefetch', '<link rel=prefetch href="https://t.example/"><p>b</p>', '<p>b</p>'],
  ['an import in a style', '<style>@import "https://t.example/a.css";</style><p>b</p>', '<p>b</p>'],
  ['an inline style', '<p style="background:url(https://t.example)">b</p>', '<p>b</p>'],
  [
    'an old background',
    '<table background="https://t.example"><tr><td bgcolor=red>b</table>',
    '<table><tbody><tr><td>b</td></tr></tbody></table>',
  ],
  [
    'a video with a poster',
    '<video autoplay poster="https://t.example/p" src="https://t.example/v">a</video><p>b</p>',
    '<p>b</p>',
  ],
  ['a sound', '<audio autoplay src="https://t.example/s">a</audio><p>b</p>', '<p>b</p>'],
  [
    'a form',
    '<form action="https://t.example"><p>b</p><input name=password><button formaction="javascript:canary()">go</button></form>',
    '<p>b</p>go',
  ],
  ['a field with a text', '<textarea><img src=x onerror=canary()></textarea><p>b</p>', '<p>b</p>'],
  ['a list to choose from', '<select><option>a</option></select><p>b</p>', '<p>b</p>'],
  ['a canvas', '<canvas>a</canvas><p>b</p>', '<p>b</p>'],
  ['a dialog', '<dialog open>a</dialog><p>b</p>', '<p>b</p>'],
  ['a moving text', '<marquee onstart=canary()>a</marquee>', 'a'],
  ['an element of the page’s own', '<x-card is=x-y onclick=canary()><p>a</p></x-card>', '<p>a</p>'],
  // Its nature cannot be taken from a node once parsed: it goes whole.
  ['a customised element', '<p is="x-card">a</p><p>b</p>', '<p>b</p>'],
  ['a slot and a part', '<p slot=a part=b>a<slot name=a>b</slot></p>', '<p>ab</p>'],
  [
    'a shadow root',
    '<div><template shadowrootmode=open><script>canary()</script></template>a</div>',
    '<div>a</div>',
  ],
  ['a template', '<template><img src=x onerror=canary()></template><p>b</p>', '<p>b</p>'],
  [
    'noscript',
    '<noscript><p title="</noscript><img src=x onerror=canary()>"></noscript><p>b</p>',
    '<p></p><p>b</p>',
  ],
  ['a comment', '<!-- <p>a --><p>b</p><!--> <script>canary()</script> -->', '<p>b</p>  --&gt;'],
  ['a processing instruction', '<?xml-stylesheet href="javascript:canary()"?><p>b</p>', '<p>b</p>'],
  ['a CDATA section', '<p>a<![CDATA[<img src=x onerror=canary()>]]>b</p>', '<p>a]]&gt;b</p>'],
];
