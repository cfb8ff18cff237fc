import type { LanguagePack } from './language-pack';

/** Italian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const it: LanguagePack = {
  lang: 'it',
  lines: {
    'ad-label': {
      opening: ['pubblicità'],
    },
    'read-also': {
      label: [
        'articoli correlati', // snippets/0736
      ],
      opening: [
        'leggi anche', // snippets/0736
        'continua a leggere',
        'potrebbe interessarti',
      ],
      within: [
        'leggi anche', // open.online.txt
      ],
    },
    popular: {
      label: [
        'ultimi articoli', // snippets/0736
      ],
    },
    subscribe: {
      label: ['segui su', 'iscriviti'],
      within: ['come fonte preferita'],
      opening: ['iscriviti alla newsletter'],
    },
    share: {
      opening: ['condividi'],
    },
    'photo-credit': {
      opening: ['foto'],
    },
    'source-line': {
      label: [
        '©riproduzione riservata', // snippets/0736
        'tutti i diritti riservati',
      ],
      opening: ['articolo originale', 'traduzione di'],
    },
    comments: {
      label: [
        'lascia un commento', // news/it_IlGiornale_2025_02_04
        'vedi tutti i commenti', // news/it_IlGiornale_2025_02_04
        'pubblica un commento', // news/it_IlGiornale_2025_02_04
      ],
      opening: [
        'i commenti saranno accettati', // news/it_IlGiornale_2025_02_04
      ],
    },
    consent: {
      label: ['gestisci preferenze consenso', 'accetta tutto'],
      opening: ['il rispetto della tua riservatezza'],
    },
    tags: {
      label: [
        'tags', // news/it_IlGiornale_2025_02_04
      ],
    },
    loading: {
      opening: ["ascolta l'articolo", 'questo audio è generato in automatico'],
    },
    paywall: {
      label: ['solo per abbonati'],
    },
  },
};
