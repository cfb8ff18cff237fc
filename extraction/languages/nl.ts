import type { LanguagePack } from './language-pack';

/** Dutch lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const nl: LanguagePack = {
  lang: 'nl',
  lines: {
    'ad-label': {
      label: ['advertentie'],
      opening: [
        'advertentie via', // nos.nl.txt
      ],
    },
    'read-also': {
      label: ['gerelateerde berichten', 'gerelateerde artikelen', 'ook interessant'],
      opening: ['lees ook', 'bekijk ook', 'misschien vind je dit ook leuk'],
    },
    popular: {
      label: ['meest gelezen', 'aanbevolen'],
    },
    'next-story': {
      label: ['meer lezen', 'meer artikelen', 'meer nieuws', 'toon meer', 'meer laden'],
    },
    subscribe: {
      label: ['nieuwsbrief'],
      opening: ['volg ons', 'schrijf je in', 'abonneer je', 'meld je aan voor'],
    },
    share: {
      opening: [
        'deel artikel', // nos.nl.txt
      ],
    },
    comments: {
      label: ['reacties bekijken', 'bekijk reacties', 'reacties'],
    },
    consent: {
      label: ['we gebruiken cookies'],
      within: [
        'accepteer de cookies', // frankwatching.com.txt
      ],
    },
    paywall: {
      label: ['alleen voor abonnees'],
    },
  },
};
