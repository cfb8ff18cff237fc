import type { LanguagePack } from './language-pack';

/** Czech lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const cs: LanguagePack = {
  lang: 'cs',
  lines: {
    'ad-label': {
      opening: ['reklama'],
    },
    'read-also': {
      opening: [
        'čtěte také',
        'mohlo by vás zajímat',
        'sledujte zde',
        'čtěte zde',
        'čtěte',
        'související články',
        'psali jsme',
        'přečtěte si také',
        'k tématu',
      ],
    },
    popular: {
      label: ['nejčtenější', 'nejnovější zprávy'],
    },
    'next-story': {
      opening: ['další články'],
    },
    subscribe: {
      opening: ['sledujte nás', 'přihlaste se k odběru', 'odebírejte'],
    },
    share: {
      opening: ['sdílejte'],
    },
    'source-line': {
      opening: ['všechna práva vyhrazena'],
    },
    comments: {
      opening: ['komentáře', 'diskuse'],
    },
    consent: {
      label: ['technické cookies'],
      opening: ['pro pokračování vyberte, jakou formou'],
    },
    tags: {
      opening: ['tagy', 'klíčová slova'],
    },
    'author-bio': {
      opening: ['autor'],
    },
    paywall: {
      label: ['přístupné pouze pro předplatitele'],
    },
  },
};
