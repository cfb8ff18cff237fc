import { strToU8, zipSync } from 'fflate';

/** Files as the programs of their names write them, each with the same three pages and one bad row. */
export const pocketCsv = `title,url,time_added,tags,status
"П’ять мостів, одна річка",https://news.example/mosty,1700000000,місто|річка,unread
https://news.example/untitled,https://news.example/untitled,1690000000,,archive
No address,not an address,1690000000,,unread
"A ""quoted"" title
of two lines",https://news.example/quoted?utm_source=x,1680000000,to read,unread
`;

export const pocketHtml = `<!DOCTYPE html>
<html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1>
<ul>
<li><a href="https://news.example/mosty" time_added="1700000000" tags="місто,річка">П’ять мостів, одна річка</a></li>
<li><a href="javascript:alert(1)" time_added="1690000000" tags="">No address</a></li>
<li><a href="https://news.example/quoted?utm_source=x" time_added="1680000000" tags="to read">A &quot;quoted&quot; &lt;b&gt;title&lt;/b&gt;</a></li>
</ul>
<h1>Read Archive</h1>
<ul>
<li><a href="https://news.example/untitled" time_added="1690000000" tags="">https://news.example/untitled</a></li>
</ul>
</body></html>
`;

export const instapaperCsv = `URL,Title,Selection,Folder,Timestamp,Tags
https://news.example/mosty,"П’ять мостів, одна річка",,Річки,1700000000,"[""місто""]"
https://news.example/untitled,,,Archive,1690000000,[]
,No address,,Unread,1690000000,[]
https://news.example/quoted,"A ""quoted"" title",,Starred,1680000000,[]
`;

export const bookmarksHtml = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1690000000">Річки</H3>
    <DL><p>
        <DT><A HREF="https://news.example/mosty" ADD_DATE="1700000000" TAGS="місто">П’ять мостів, одна річка</A>
        <DT><A HREF="about:config" ADD_DATE="1690000000">No address</A>
    </DL><p>
    <DT><A HREF="https://news.example/untitled" ADD_DATE="1690000000"></A>
    <DT><A HREF="https://news.example/quoted" ADD_DATE="1680000000">A &quot;quoted&quot; title</A>
</DL><p>
`;

export const wallabagJson = JSON.stringify([
  {
    id: 1,
    title: 'П’ять мостів, одна річка',
    url: 'https://news.example/mosty',
    content: '<h2>Річка</h2><p>У місті <b>п’ять</b> мостів.</p><script>alert(1)</script>',
    is_archived: 0,
    is_starred: 1,
    tags: ['місто', 'річка'],
    created_at: '2023-11-14T22:13:20+00:00',
    published_at: '2023-11-13T08:00:00+00:00',
    published_by: ['Олена Коваль'],
    language: 'uk_UA',
    domain_name: 'news.example',
    reading_time: 1,
  },
  { title: null, url: 'https://news.example/untitled', is_archived: 1, is_starred: 0, tags: [] },
  { title: 'No address', is_archived: 0 },
  {
    title: 'A "quoted" title',
    url: 'https://news.example/quoted',
    tags: [{ id: 1, label: 'to read', slug: 'to-read' }],
    created_at: '2023-03-28T10:40:00+00:00',
  },
]);

export const plainLinks = `Read later:
https://news.example/mosty
- [A "quoted" title](https://news.example/quoted?utm_source=x)

2023-11-14	https://news.example/untitled	done
`;

const omnivoreItem = {
  id: 'a',
  slug: 'mosty',
  title: 'П’ять мостів, одна річка',
  description: '',
  author: 'Олена Коваль',
  url: 'https://news.example/mosty',
  state: 'Active',
  readingProgress: 40,
  thumbnail: '',
  labels: ['місто', 'річка'],
  savedAt: '2023-11-14T22:13:20.000Z',
  updatedAt: '2023-11-14T22:13:20.000Z',
  publishedAt: '2023-11-13T08:00:00.000Z',
};

/** Omnivore's ZIP, with what a test wants changed in its files. */
export function omnivoreZip(change: Readonly<Record<string, Uint8Array>> = {}): Blob {
  const files = {
    'metadata_0_to_20.json': strToU8(
      JSON.stringify([
        omnivoreItem,
        {
          ...omnivoreItem,
          slug: 'untitled',
          url: 'https://news.example/untitled',
          title: null,
          state: 'Archived',
          labels: [],
        },
        { slug: 'none', title: 'No address' },
      ]),
    ),
    'metadata_20_to_40.json': strToU8(
      JSON.stringify([
        {
          ...omnivoreItem,
          slug: 'quoted',
          url: 'https://news.example/quoted',
          title: 'A "quoted" title',
          labels: ['to read'],
        },
      ]),
    ),
    'content/mosty.html': strToU8('<div><p>У місті п’ять мостів.</p></div>'),
    'highlights/mosty.md': strToU8('> мостів'),
    ...change,
  };
  return new Blob([Uint8Array.from(zipSync(files))]);
}

/** The text formats by what they are recognised as. */
export const textSamples = {
  'pocket-csv': pocketCsv,
  'pocket-html': pocketHtml,
  'instapaper-csv': instapaperCsv,
  'bookmarks-html': bookmarksHtml,
  'wallabag-json': wallabagJson,
  links: plainLinks,
} as const;
