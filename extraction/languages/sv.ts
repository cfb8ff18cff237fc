import type { LanguagePack } from './language-pack';

/** Swedish lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const sv: LanguagePack = {
  lang: 'sv',
  lines: {
    'ad-label': {
      label: [
        'annons',
        'annonser',
        'artikeln fortsätter efter annonsen',
        'läs vidare efter annonsen',
        'annonsörsinnehåll',
        'reklam',
      ],
    },
    'read-also': {
      opening: ['läs också', 'läs även', 'läs mer om', 'läs mer', 'se även', 'mer om ämnet'],
      label: ['relaterade artiklar', 'fler artiklar', 'det här är relaterat'],
    },
    popular: {
      label: ['mest läst', 'mest lästa'],
    },
    subscribe: {
      opening: ['följ oss på', 'prenumerera på', 'få våra nyhetsbrev'],
      label: ['nyhetsbrev', 'bli prenumerant'],
    },
  },
};
