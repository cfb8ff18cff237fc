import type { LanguagePack } from './language-pack';

/** Czech lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const cs: LanguagePack = {
  lang: 'cs',
  lines: [
    ['ad-label', 'opening', 'reklama'],
    ['read-also', 'opening', 'čtěte také'],
    ['read-also', 'opening', 'mohlo by vás zajímat'],
    ['read-also', 'opening', 'sledujte zde'],
    ['read-also', 'opening', 'čtěte zde'],
    ['read-also', 'opening', 'čtěte'],
    ['read-also', 'opening', 'související články'],
    ['read-also', 'opening', 'psali jsme'],
    ['read-also', 'opening', 'přečtěte si také'],
    ['read-also', 'opening', 'k tématu'],
    ['popular', 'label', 'nejčtenější'],
    ['popular', 'label', 'nejnovější zprávy'],
    ['next-story', 'opening', 'další články'],
    ['subscribe', 'opening', 'sledujte nás'],
    ['subscribe', 'opening', 'přihlaste se k odběru'],
    ['subscribe', 'opening', 'odebírejte'],
    ['share', 'opening', 'sdílejte'],
    ['source-line', 'opening', 'všechna práva vyhrazena'],
    ['comments', 'opening', 'komentáře'],
    ['comments', 'opening', 'diskuse'],
    ['consent', 'label', 'technické cookies'],
    ['consent', 'opening', 'pro pokračování vyberte, jakou formou vám máme zobrazovat obsah'],
    ['tags', 'opening', 'tagy'],
    ['tags', 'opening', 'klíčová slova'],
    ['author-bio', 'opening', 'autor'],
    ['paywall', 'label', 'přístupné pouze pro předplatitele'],
  ],
};
