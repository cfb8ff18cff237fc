import type { LanguagePack } from './language-pack';

/** Japanese lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const ja: LanguagePack = {
  lang: 'ja',
  lines: [
    ['ad-label', 'label', 'pr]'], // news/jp_AsahiShimbun_2025_01_13
    ['ad-label', 'label', 'pr注目情報'], // news/jp_AsahiShimbun_2025_01_13
    ['read-also', 'label', '関連ニュース'], // news/jp_AsahiShimbun_2025_01_13
    ['read-also', 'label', '関連記事'], // news/jp_AsahiShimbun_2025_01_13, news/jp_MainichiShim
    ['read-also', 'label', 'あわせて読みたい'], // news/jp_MainichiShimbun_2025_01_14
    ['read-also', 'label', 'この記事の特集・連載'], // news/jp_MainichiShimbun_2025_01_14
    ['popular', 'label', 'アクセスランキング'], // news/jp_AsahiShimbun_2025_01_13, news/jp_MainichiShim
    ['popular', 'label', 'ソーシャルランキング'], // news/jp_AsahiShimbun_2025_01_13
    ['popular', 'label', '読まれています'], // news/jp_AsahiShimbun_2025_01_13
    ['subscribe', 'label', 'フォロー'], // news/jp_AsahiShimbun_2025_01_13, news/jp_MainichiShim
    ['subscribe', 'label', 'この特集をフォロー'], // news/jp_MainichiShimbun_2025_01_14
    ['share', 'label', 'シェア'], // news/jp_MainichiShimbun_2025_01_14
    ['share', 'label', 'シェアする'], // news/jp_NikkanGeadai_2025_01_31
    ['share', 'label', 'メールでシェアする'], // news/jp_AsahiShimbun_2025_01_13
    ['photo-credit', 'label', 'この記事の画像を見る(2枚)'], // news/jp_NikkanGeadai_2025_01_31
    ['source-line', 'within', '無断転載を禁止します。'], // news/jp_MainichiShimbun_2025_01_14
    ['consent', 'label', '同意設定'],
    ['consent', 'label', 'すべて受け入れる'],
    ['consent', 'label', 'すべて許可'],
    ['print-mail', 'label', '印刷する'], // news/jp_AsahiShimbun_2025_01_13
    ['tags', 'label', '関連キーワード'], // news/jp_NikkanGeadai_2025_01_31
    ['author-bio', 'label', 'この記事を書いた人'], // news/jp_AsahiShimbun_2025_01_13
    ['author-bio', 'label', 'この記事の筆者'], // news/jp_MainichiShimbun_2025_01_14
    ['paywall', 'label', '有料会員になると会員限定の有料記事もお読みいただけます。'], // news/jp_AsahiShimbun_2025_01_13
  ],
};
