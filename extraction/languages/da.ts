import type { LanguagePack } from './language-pack';

/** Danish lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const da: LanguagePack = {
  lang: 'da',
  lines: {
    'ad-label': {
      label: [
        'annonce',
        'annoncer',
        'artiklen fortsætter efter annoncen',
        'artiklen fortsætter under annoncen',
        'reklame',
      ],
    },
    'read-also': {
      opening: ['læs også', 'læs mere om', 'læs mere', 'se også'],
      label: ['relaterede artikler', 'flere artikler', 'mere om emnet'],
    },
    popular: {
      label: ['mest læste', 'mest læst'],
    },
    subscribe: {
      opening: ['følg os på', 'tilmeld dig'],
      label: ['nyhedsbrev', 'bliv abonnent'],
    },
  },
};
