import type { LanguagePack } from './language-pack';

/** Polish lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const pl: LanguagePack = {
  lang: 'pl',
  lines: {
    'ad-label': {
      label: [
        'reklama', // snippets/0203, snippets/0446 (+2 more sites)
        'autopromocja',
      ],
      opening: [
        'materiał sponsorowany',
        'promocyjny',
        'partnerski',
        'dalszy ciąg artykułu pod',
        'dalsza część artykułu pod',
        'sprawdź, gdzie kupisz',
      ],
    },
    'read-also': {
      label: [
        'zobacz także', // snippets/0203
        'zobacz również', // snippets/0446
        'to też warto przeczytać',
        'może cię zainteresować',
        'może cię też zainteresować',
        'czytaj dalej',
        'czytaj więcej',
        'zobacz więcej',
      ],
      opening: [
        'czytaj więcej w', // snippets/0446
        'czytaj też', // natemat_pl.recipe
        'czytaj również', // natemat_pl.recipe
        'zobacz też', // natemat_pl.recipe
        'przeczytaj także', // dziennik_wschodni.recipe
        'przeczytaj również', // dziennik_wschodni.recipe
        'czytaj także', // dziennik_pl.recipe
      ],
    },
    popular: {
      label: [
        'popularne tematy', // snippets/0447, snippets/0857
        'najczęściej czytane',
      ],
    },
    'next-story': {
      label: [
        'przeczytaj następny tekst', // snippets/0373
      ],
    },
    subscribe: {
      label: [
        'newsletter', // snippets/0203, snippets/0271 (+3 more sites)
      ],
      opening: ['obserwuj nas w google', 'dziękujemy, że przeczytałaś/eś', 'dołącz do nas'],
    },
    donate: {
      label: [
        'wesprzyj nas', // snippets/0271
      ],
    },
    share: {
      label: [
        'udostępnij', // snippets/0271
        'udostępnij na facebooku', // snippets/0446
      ],
    },
    'source-line': {
      opening: [
        'materiał chroniony prawem autorskim', // snippets/0446, snippets/0833
      ],
    },
    'error-report': {
      label: [
        'zgłoś błąd na stronie', // snippets/0446
      ],
    },
    comments: {
      label: [
        'dodaj komentarz', // snippets/0203, snippets/0833
        'skomentuj', // snippets/0348
        'dołącz do dyskusji', // snippets/0373
      ],
      opening: [
        'w tym miejscu za chwilę', // snippets/0459
      ],
    },
    consent: {
      label: ['pliki cookie'],
    },
    'print-mail': {
      label: [
        'drukuj', // snippets/0446
      ],
    },
    tags: {
      opening: [
        'tematy', // snippets/0446
        'powiązane tematy', // snippets/0833
      ],
    },
    loading: {
      label: ['przeczytanie zajmie # min'],
    },
    paywall: {
      label: ['dostępne dla subskrybentów'],
    },
  },
};
