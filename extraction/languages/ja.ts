import type { LanguagePack } from './language-pack';

/** Japanese lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const ja: LanguagePack = {
  lang: 'ja',
  lines: {
    'ad-label': {
      label: [
        'pr]', // news/jp_AsahiShimbun_2025_01_13
        'pr］',
        'pr注目情報', // news/jp_AsahiShimbun_2025_01_13
      ],
    },
    'read-also': {
      label: [
        '関連ニュース', // news/jp_AsahiShimbun_2025_01_13
        '関連記事', // news/jp_AsahiShimbun_2025_01_13, news/jp_MainichiShim
        'あわせて読みたい', // news/jp_MainichiShimbun_2025_01_14
        'この記事の特集・連載', // news/jp_MainichiShimbun_2025_01_14
      ],
    },
    popular: {
      label: [
        'アクセスランキング', // news/jp_AsahiShimbun_2025_01_13, news/jp_MainichiShim
        'ソーシャルランキング', // news/jp_AsahiShimbun_2025_01_13
        '読まれています', // news/jp_AsahiShimbun_2025_01_13
      ],
    },
    subscribe: {
      label: [
        'フォロー', // news/jp_AsahiShimbun_2025_01_13, news/jp_MainichiShim
        'この特集をフォロー', // news/jp_MainichiShimbun_2025_01_14
      ],
    },
    share: {
      label: [
        'シェア', // news/jp_MainichiShimbun_2025_01_14
        'シェアする', // news/jp_NikkanGeadai_2025_01_31
        'メールでシェアする', // news/jp_AsahiShimbun_2025_01_13
      ],
    },
    'photo-credit': {
      label: ['この記事の画像を見る(#枚)'],
    },
    'source-line': {
      within: [
        '無断転載を禁止します。', // news/jp_MainichiShimbun_2025_01_14
      ],
    },
    consent: {
      label: ['同意設定', 'すべて受け入れる', 'すべて許可'],
    },
    'print-mail': {
      label: [
        '印刷する', // news/jp_AsahiShimbun_2025_01_13
      ],
    },
    tags: {
      label: [
        '関連キーワード', // news/jp_NikkanGeadai_2025_01_31
      ],
    },
    'author-bio': {
      label: [
        'この記事を書いた人', // news/jp_AsahiShimbun_2025_01_13
        'この記事の筆者', // news/jp_MainichiShimbun_2025_01_14
      ],
    },
    paywall: {
      label: [
        '有料会員になると会員限定の有料記事もお読みいただけます。', // news/jp_AsahiShimbun_2025_01_13
      ],
    },
  },
};
