import type { LanguagePack } from './language-pack';

/** Finnish lines that are not the story. Each names the page of the corpus where it was seen. */
export const fi: LanguagePack = {
  lang: 'fi',
  lines: {
    'read-also': {
      opening: [
        'lue aiheesta lisää', // snippets/0984
      ],
      label: [
        'lisää aiheesta', // snippets/0984
      ],
    },
    share: {
      label: [
        'jaa artikkeli', // snippets/0984
        'jaa artikkeli whatsapissa', // snippets/0984
        'jaa artikkeli facebookissa', // snippets/0984
        'jaa artikkeli twitterissä', // snippets/0984
      ],
    },
    subscribe: {
      label: [
        'siirry tilaamaan', // snippets/0984
      ],
    },
  },
};
