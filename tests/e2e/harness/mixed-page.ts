import type { TestPage } from './pages';

/** A story with one of everything that an article may be made of, at no date. */
export const mixedPage: TestPage = {
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How the ferry came back</title>
    <meta name="author" content="Olena Kovalenko"><meta property="og:site_name" content="Harbour News">
    </head><body><header><nav><a href="/">Home</a></nav></header><article>
    <h1>How the ferry came back</h1>
    <p>For eleven years nobody crossed the bay by ferry, because the road bridge was thought to be
      enough for everybody. This spring the old boat is running again, painted white and blue.</p>
    <h2>Why it stopped</h2>
    <p>The company that owned it closed after the bridge was opened, and the <a href="/pier/">old
      pier</a> was left to the gulls, the anglers and the rust for more than a decade.</p>
    <ul><li>It carried forty cars and two hundred people on a good day.</li>
      <li>It took twelve minutes in fair weather, and half an hour in fog.</li></ul>
    <blockquote><p>We never forgot her. My mother went to work on that boat every day of her life,
      and so did everyone in our street.</p></blockquote>
    <figure><img src="/uploads/geneva-696x464.jpg" alt="The ferry at the pier" width="696" height="464">
      <figcaption>The boat on its first morning back.</figcaption></figure>
    <h2>What it costs</h2>
    <table><thead><tr><th>Who</th><th>One way</th></tr></thead>
      <tbody><tr><td>Adults</td><td>40</td></tr><tr><td>Children</td><td>15</td></tr></tbody></table>
    <p>The council pays for the rest until the end of next year. What happens then, the harbour
      master said, depends on how many people come, and so far they come in great numbers.</p>
    </article><footer><p>All rights reserved.</p></footer></body></html>`,
};
