import type { LanguagePack } from './language-pack';

/** Turkish lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const tr: LanguagePack = {
  lang: 'tr',
  lines: {
    'ad-label': {
      label: [
        'reklam', // news/tr_Haberturk_2024_07_03, news/tr_NTVTR_2025_11_1
      ],
    },
    'read-also': {
      label: [
        'benzer haberler', // news/tr_AnadoluAjansi_2025_04_05
        'ilgili haberler',
      ],
      opening: ['ilginizi çekebilir', 'ilgili konular'],
    },
    popular: {
      label: [
        'önerilen video',
        'en çok arananlar', // news/tr_NTVTR_2025_11_10
        'en çok okunan',
        'çok okunanlar',
        'popüler haberler',
      ],
    },
    'next-story': {
      label: [
        'haberi görüntüle', // news/tr_NTVTR_2024_04_30
      ],
    },
    subscribe: {
      label: [
        'abone ol', // news/tr_Haberturk_2024_07_03
        'takipde kalın', // news/tr_Haberturk_2024_07_03
      ],
      opening: ['günlük gelişmeleri takip edebilmek için'],
    },
    share: {
      label: [
        'bu haberi paylaşın', // news/tr_AnadoluAjansi_2025_04_05
        'haberi paylaş', // news/tr_AnadoluAjansi_2026_04_20
        'şurada paylaş', // news/tr_Haberturk_2024_07_03
        'paylaş', // news/tr_NTVTR_2024_04_30, news/tr_NTVTR_2025_11_10
      ],
    },
    consent: {
      label: [
        'reklam/pazarlama çerezleri', // news/tr_AnadoluAjansi_2025_04_05
      ],
    },
    tags: {
      opening: [
        'etiketler', // news/tr_NTVTR_2024_04_30
      ],
    },
    loading: {
      label: [
        'sayfa yükleniyor', // news/tr_NTVTR_2024_04_30
      ],
    },
  },
};
