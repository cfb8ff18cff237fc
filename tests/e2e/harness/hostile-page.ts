import type { TestPage } from './pages';

/** The sentence that a reader must get of the hostile page. */
export const hostileTitle = 'A story with a sting';

/**
 * Ways (a plain picture apart, which a story may have) by which a page's HTML runs code or asks a server for something, each where extraction may
 * keep it: inside the story. `canary` is the server that must hear of none. The page's own policy
 * keeps them all asleep on the page itself, so that whatever the canary hears came from a reader
 * (a refresh is beyond any policy: it waits for an hour).
 */
export function hostilePage(canary: string): TestPage {
  const run = (name: string) => `globalThis.stung=(globalThis.stung||'')+' ${name}'`;
  const ask = (name: string) => `${canary}/${name}`;
  const prose = (number: number) =>
    `<p>Paragraph ${number}: the council met again on Tuesday, heard what the people of the old town
     had to say about the bridge, and put the vote off until the river has been measured.</p>`;
  const stings = [
    `<script>${run('script')}</script>`,
    `<script src="${ask('script.js')}"></script>`,
    `<img src="https://x.invalid/a.png" alt="" onerror="${run('onerror')}">`,
    `<p onmouseover="${run('onmouseover')}" onclick="${run('onclick')}">A paragraph with handlers that is as long as the others, so that it is kept in the story.</p>`,
    `<p><a href="javascript:${run('javascript-link')}">a plain bad link</a></p>`,
    `<p><a href=" JaVaScRiPt:${run('mixed-case-link')}">a mixed-case bad link</a></p>`,
    `<p><a href="java\tscript:${run('tab-link')}">a bad link with a tab</a></p>`,
    `<p><a href="data:text/html,<script>${run('data-link')}</script>">a data link</a></p>`,
    `<p><a href="vbscript:stung">another scheme</a> <a href="/next/" ping="${ask('ping')}">a link that pings</a></p>`,
    `<iframe src="${ask('iframe')}" width="600" height="400"></iframe>`,
    `<iframe srcdoc="<script>parent.stung=1</script><img src='${ask('srcdoc')}'>"></iframe>`,
    `<object data="${ask('object')}"></object><embed src="${ask('embed')}">`,
    `<svg width="300" height="200" onload="${run('svg-onload')}"><script>${run('svg-script')}</script>
       <image href="${ask('svg-image')}"/><use href="${ask('svg-use')}#a"/><a xlink:href="javascript:${run('svg-link')}"><text y="20">svg</text></a></svg>`,
    `<math><mtext><table><mglyph><style><img src="${ask('math')}" onerror="${run('math')}"></style></mglyph></table></mtext></math>`,
    `<style>@import url(${ask('import.css')}); p { background: url(${ask('style')}) }</style>`,
    `<p style="background: url(${ask('style-attribute')})">A paragraph with a style of its own, long enough to be kept in the story as one of its own.</p>`,
    `<link rel="stylesheet" href="${ask('sheet.css')}"><link rel="prefetch" href="${ask('prefetch')}"><link rel="preconnect" href="${canary}">`,
    `<meta http-equiv="refresh" content="3600;url=${ask('refresh')}"><base href="${ask('base/')}">`,
    `<video src="${ask('video.mp4')}" poster="${ask('poster.jpg')}" autoplay onloadstart="${run('video')}"></video>`,
    `<audio src="${ask('audio.mp3')}" autoplay></audio>`,
    `<form action="${ask('form')}"><input autofocus onfocus="${run('autofocus')}"><button formaction="javascript:${run('formaction')}">Send</button></form>`,
    `<details open ontoggle="${run('ontoggle')}"><summary>More</summary>text</details>`,
    `<template><img src="${ask('template')}" onerror="${run('template')}"></template>`,
    `<noscript><p title="</noscript><img src='https://x.invalid/b.png' onerror=${run('noscript')}>">An odd title.</p></noscript>`,
    `<p>Words that only look like code: &lt;script src="${ask('shown')}"&gt;${run('shown')}&lt;/script&gt; and &lt;img src="${ask('shown-picture')}" onerror="${run('shown-picture')}"&gt; and [a link](javascript:stung).</p>`,
    `<table background="${ask('table')}"><tr><td>One</td><td>Two</td></tr></table>`,
    `<blockquote cite="javascript:${run('cite')}"><p>A quotation that names a bad source for itself, and goes on for a while.</p></blockquote>`,
  ];
  return {
    headers: { 'content-security-policy': "default-src 'none'" },
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>${hostileTitle}</title>
      <meta name="author" content='<img src="${ask('byline')}" onerror="${run('byline')}">'>
      <meta property="og:site_name" content='<script>${run('site-name')}</script>'>
      </head><body><article><h1>${hostileTitle}</h1>
      ${stings.map((sting, index) => prose(index + 1) + sting).join('\n')}
      </article></body></html>`,
  };
}
