import { openDB } from 'idb';
import MiniSearch, { type Options } from 'minisearch';
import { tokenize } from '@/library/search/tokenize';
import { generateArticle } from '../generate-articles';
import type { Contender } from './contender';

type Document = {
  readonly id: number;
  readonly title: string;
  readonly source: string;
  readonly text: string;
};

const options: Options<Document> = {
  fields: ['title', 'source', 'text'],
  tokenize: (text) => [...tokenize(text)],
  // The terms come folded.
  processTerm: (term) => term,
  searchOptions: { boost: { title: 2.5 }, combineWith: 'AND' },
};

let index: MiniSearch<Document> | null = null;

const store = () =>
  openDB('minisearch', 1, { upgrade: (database) => void database.createObjectStore('index') });

/** MiniSearch 7 with its index kept as JSON in IndexedDB, the way its documentation shows. */
export const miniSearch: Contender = {
  async build(count) {
    const made = new MiniSearch<Document>(options);
    for (let id = 0; id < count; id += 1) {
      const { title, byline, host, text } = generateArticle(id);
      made.add({ id, title, source: `${byline} ${host}`, text });
      if (id % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    const database = await store();
    await database.put('index', JSON.stringify(made), 'index');
    database.close();
  },
  async open() {
    const database = await store();
    const json: unknown = await database.get('index', 'index');
    database.close();
    index = MiniSearch.loadJSON<Document>(String(json), options);
  },
  search: (typed) => {
    const terms = tokenize(typed);
    const last = terms.at(-1);
    const found = index?.search(typed, { prefix: (term) => term === last }) ?? [];
    return Promise.resolve(found.slice(0, 20).length);
  },
};
