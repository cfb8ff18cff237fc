import type { LanguagePack } from './language-pack';

/** Romanian lines that are not the story. As papers usually word them; not counted, for no pages were at hand. */
export const ro: LanguagePack = {
  lang: 'ro',
  lines: {
    'ad-label': {
      label: ['publicitate', 'reclamă', 'articolul continuă după reclamă', 'conținut sponsorizat'],
    },
    'read-also': {
      opening: [
        'citește și',
        'citiți și',
        'citește mai mult',
        'vezi și',
        'vezi aici',
        'pe aceeași temă',
      ],
      label: ['articole similare', 'știri similare', 'articole recomandate', 'recomandări'],
    },
    popular: {
      label: ['cele mai citite', 'cele mai noi'],
    },
    subscribe: {
      opening: [
        'urmărește-ne pe',
        'urmăriți-ne pe',
        'abonează-te',
        'abonați-vă',
        'urmărește știrile',
      ],
    },
  },
};
