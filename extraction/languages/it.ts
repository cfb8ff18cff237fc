import type { LanguagePack } from './language-pack';

/** Italian lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const it: LanguagePack = {
  lang: 'it',
  lines: [
    ['ad-label', 'opening', 'pubblicità'],
    ['read-also', 'label', 'articoli correlati'], // snippets/0736
    ['read-also', 'opening', 'leggi anche'], // snippets/0736
    ['read-also', 'opening', 'continua a leggere'],
    ['read-also', 'opening', 'potrebbe interessarti'],
    ['read-also', 'within', 'leggi anche'], // open.online.txt
    ['popular', 'label', 'ultimi articoli'], // snippets/0736
    ['subscribe', 'label', 'segui su'],
    ['subscribe', 'label', 'iscriviti'],
    ['subscribe', 'opening', 'scegli corriere come fonte preferita'],
    ['subscribe', 'opening', 'iscriviti alla newsletter'],
    ['share', 'opening', 'condividi'],
    ['photo-credit', 'opening', 'foto'],
    ['source-line', 'label', '©riproduzione riservata'], // snippets/0736
    ['source-line', 'label', 'tutti i diritti riservati'],
    ['source-line', 'opening', 'articolo originale'],
    ['source-line', 'opening', 'traduzione di'],
    ['comments', 'label', 'lascia un commento'], // news/it_IlGiornale_2025_02_04
    ['comments', 'label', 'vedi tutti i commenti'], // news/it_IlGiornale_2025_02_04
    ['comments', 'label', 'pubblica un commento'], // news/it_IlGiornale_2025_02_04
    ['comments', 'opening', 'i commenti saranno accettati'], // news/it_IlGiornale_2025_02_04
    ['consent', 'label', 'gestisci preferenze consenso'],
    ['consent', 'label', 'accetta tutto'],
    ['consent', 'opening', 'il rispetto della tua riservatezza è la nostra priorità'],
    ['tags', 'label', 'tags'], // news/it_IlGiornale_2025_02_04
    ['loading', 'opening', "ascolta l'articolo"],
    ['loading', 'opening', 'questo audio è generato in automatico'],
    ['paywall', 'label', 'solo per abbonati'],
  ],
};
