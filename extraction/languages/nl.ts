import type { LanguagePack } from './language-pack';

/** Dutch lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const nl: LanguagePack = {
  lang: 'nl',
  lines: [
    ['ad-label', 'label', 'advertentie'],
    ['ad-label', 'opening', 'advertentie via'], // nos.nl.txt
    ['read-also', 'label', 'gerelateerde berichten'],
    ['read-also', 'label', 'gerelateerde artikelen'],
    ['read-also', 'label', 'ook interessant'],
    ['read-also', 'opening', 'lees ook'],
    ['read-also', 'opening', 'bekijk ook'],
    ['read-also', 'opening', 'misschien vind je dit ook leuk'],
    ['popular', 'label', 'meest gelezen'],
    ['popular', 'label', 'aanbevolen'],
    ['next-story', 'label', 'meer lezen'],
    ['next-story', 'label', 'meer artikelen'],
    ['next-story', 'label', 'meer nieuws'],
    ['next-story', 'label', 'toon meer'],
    ['next-story', 'label', 'meer laden'],
    ['subscribe', 'label', 'nieuwsbrief'],
    ['subscribe', 'opening', 'volg ons'],
    ['subscribe', 'opening', 'schrijf je in'],
    ['subscribe', 'opening', 'abonneer je'],
    ['subscribe', 'opening', 'meld je aan voor'],
    ['share', 'opening', 'deel artikel'], // nos.nl.txt
    ['comments', 'label', 'reacties bekijken'],
    ['comments', 'label', 'bekijk reacties'],
    ['comments', 'label', 'reacties'],
    ['consent', 'label', 'we gebruiken cookies'],
    ['consent', 'within', 'accepteer de cookies'], // frankwatching.com.txt
    ['paywall', 'label', 'alleen voor abonnees'],
  ],
};
