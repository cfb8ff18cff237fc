import type { LanguagePack } from './language-pack';

/** Hungarian lines that are not the story. Each names the page of the corpus where it was seen. */
export const hu: LanguagePack = {
  lang: 'hu',
  lines: {
    'ad-label': {
      label: ['hirdetés'], // between paragraphs of index.hu, telex.hu
    },
    'read-also': {
      label: [
        'ezek is érdekelhetnek', // snippets/0776
      ],
    },
  },
};
