/** A story whose every paragraph names it, so that a part of it can be told from the whole. */
export function storyTitle(number: number): string {
  return `The harbour opens pier number ${number}`;
}

/** How many paragraphs each story has. */
export const storyParagraphs = 40;

/** The paragraphs of a story, as a reader should get them. */
export function storyText(number: number): readonly string[] {
  return Array.from(
    { length: storyParagraphs },
    (_, index) =>
      `Paragraph ${index + 1} of story ${number}: the harbour master walked along the new pier ` +
      'in the morning, counted the boats that had come in overnight, and told the waiting ' +
      'fishermen that the water was deep enough for all of them, whatever the old charts said.',
  );
}

/** The page of a story, at `/story/7/`. */
export function storyPage(number: number): { readonly html: string } {
  const paragraphs = storyText(number).map((text) => `<p>${text}</p>`);
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>${storyTitle(number)}</title></head><body>
      <header><nav><a href="/">Home</a> <a href="/world/">World</a></nav></header>
      <main><article><h1>${storyTitle(number)}</h1>${paragraphs.join('\n')}</article></main>
      <footer><p>All rights reserved.</p></footer></body></html>`,
  };
}

/** The pages of stories 1 to `count`, for `serveSite`. */
export function storyPages(count: number): Readonly<Record<string, { readonly html: string }>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/story/${index + 1}/`, storyPage(index + 1)]),
  );
}

/** A front page: a list of stories, of which extraction doubts that it is one. */
export const frontPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour News</title></head>
  <body><header><nav><a href="/world/">World</a> <a href="/sport/">Sport</a></nav></header><main>
  ${Array.from({ length: 24 }, (_, n) => `<article><h2><a href="/story/${n + 1}/">${storyTitle(n + 1)}</a></h2><p>${storyText(n + 1)[0]?.slice(0, 140)}</p></article>`).join('')}
  </main></body></html>`;
