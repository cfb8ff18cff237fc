import { catchUp } from '@/library/search/catch-up';
import { fillLibrary } from './fill-library';
import { generateArticle, generateQuery } from './generate-articles';

/** What the bench of a library's scale does inside a page of the built extension. */
const tools = {
  fillLibrary,
  generateArticle,
  generateQuery,
  index: () => catchUp(),
};

export type ExtensionTools = typeof tools;

// Assigned, not declared: the bench's own side declares it.
Object.assign(globalThis, { ledeBench: tools });
