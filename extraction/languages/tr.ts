import type { LanguagePack } from './language-pack';

/** Turkish lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const tr: LanguagePack = {
  lang: 'tr',
  lines: [
    ['ad-label', 'label', 'reklam'], // news/tr_Haberturk_2024_07_03, news/tr_NTVTR_2025_11_1
    ['read-also', 'label', 'benzer haberler'], // news/tr_AnadoluAjansi_2025_04_05
    ['read-also', 'label', 'ilgili haberler'],
    ['read-also', 'opening', 'i̇lginizi çekebilir'],
    ['read-also', 'opening', 'i̇lgili konular'], // news/tr_AnadoluAjansi_2026_04_20
    ['popular', 'label', 'öneri̇len vi̇deo'], // news/tr_Haberturk_2024_07_03
    ['popular', 'label', 'en çok arananlar'], // news/tr_NTVTR_2025_11_10
    ['popular', 'label', 'en çok okunan'],
    ['popular', 'label', 'çok okunanlar'],
    ['popular', 'label', 'popüler haberler'],
    ['next-story', 'label', 'haberi görüntüle'], // news/tr_NTVTR_2024_04_30
    ['subscribe', 'label', 'abone ol'], // news/tr_Haberturk_2024_07_03
    ['subscribe', 'label', 'takipde kalın'], // news/tr_Haberturk_2024_07_03
    [
      'subscribe',
      'opening',
      'günlük gelişmeleri takip edebilmek için habertürk uygulamasını indirin',
    ], // news/tr_Haberturk_2024_07_03
    ['share', 'label', 'bu haberi paylaşın'], // news/tr_AnadoluAjansi_2025_04_05
    ['share', 'label', 'haberi paylaş'], // news/tr_AnadoluAjansi_2026_04_20
    ['share', 'label', 'şurada paylaş'], // news/tr_Haberturk_2024_07_03
    ['share', 'label', 'paylaş'], // news/tr_NTVTR_2024_04_30, news/tr_NTVTR_2025_11_10
    ['photo-credit', 'label', 'fotoğraf : didem mente/aa'], // news/tr_AnadoluAjansi_2026_04_20
    ['photo-credit', 'label', 'fotoğraf, aa tarafından servis edilmiştir'], // news/tr_Haberturk_2024_07_03
    ['consent', 'label', 'reklam/pazarlama çerezleri'], // news/tr_AnadoluAjansi_2025_04_05
    ['tags', 'opening', 'etiketler'], // news/tr_NTVTR_2024_04_30
    ['loading', 'label', 'sayfa yükleniyor'], // news/tr_NTVTR_2024_04_30
  ],
};
