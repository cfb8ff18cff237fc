import { Encoder, IndexedDB, Index } from 'flexsearch';
import { tokenize } from '@/library/search/tokenize';
import { generateArticle } from '../generate-articles';
import type { Contender } from './contender';

const encoder = new Encoder({
  split: '\n',
  normalize: false,
  dedupe: false,
  numeric: false,
  cache: false,
});

async function mounted(): Promise<Index> {
  const made = new Index({ tokenize: 'forward', encoder, cache: false });
  await made.mount(new IndexedDB('flexsearch'));
  return made;
}

let index: Index | null = null;

/** FlexSearch 0.8 with its own persistent index in IndexedDB, committed every 500 articles. */
export const flexSearch: Contender = {
  async build(count) {
    const made = await mounted();
    for (let id = 0; id < count; id += 1) {
      const { title, byline, host, text } = generateArticle(id);
      made.add(id, tokenize(`${title} ${byline} ${host} ${text}`).join('\n'));
      if (id % 500 === 499) await made.commit();
    }
    await made.commit();
  },
  async open() {
    index = await mounted();
  },
  search: async (typed) => {
    const found = await index?.search(tokenize(typed).join('\n'), { limit: 20 });
    return found?.length ?? 0;
  },
};
