import type { LanguagePack } from './language-pack';

/** English lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const en: LanguagePack = {
  lang: 'en',
  lines: {
    'ad-label': {
      label: [
        'advertisement', // news/au_NineNews_2026_07_04, news/be_PoliticoEu_2025_
        'sponsored content', // news/ca_GlobalNews_2026_05_24, news/za_DailyMaverick_
        'sponsored', // News7
      ],
      opening: [
        'this post may contain affiliate links', // articles/0071, 4159, 4452, 4642
        'when you purchase through links', // techradar.py
      ],
    },
    'read-also': {
      label: [
        'related articles', // news/za_EyethuNews_2025_11_25, news/za_TheCitizen_202
        'related posts', // news/za_Ilanga_2025_12_03, snippets/0506 (+32 more si
        'related stories', // snippets/0352, snippets/0685 (+7 more sites)
        'you may also like', // snippets/0396, articles/4267 (+4 more sites)
        'recommended for you', // news/uk_TheSun_2024_04_22, articles/0099 (+5 more sit
        'what to read next', // goodhousekeeping.com.txt
        'related content', // snippets/0006, articles/0010 (+14 more sites)
        'related topics', // news/uk_Metro_2024_11_29, articles/0031 (+9 more site
        'more stories', // snippets/0016, snippets/0335 (+5 more sites)
        'related',
      ],
      opening: [
        'read more', // nine_news.py
        'see also', // cio.com.txt, computerworld.com.txt
        'for more stories', // metro.py
        'you might also like', // techradar.py
      ],
    },
    popular: {
      label: [
        'trending', // news/ca_CanadaCom_2026_06_06, news/ca_GlobalNews_2026
        'trending now', // news/ca_GlobalNews_2026_05_24, news/uk_Metro_2024_11_
        'most popular', // snippets/0022, snippets/0027 (+9 more sites)
        'most read', // news/na_TheNamibian_2023_11_16, news/uk_DailyStar_202
        'recent posts', // 16 sites
        'latest news', // 4 sites
        'top stories', // 4 sites
        'popular posts', // snippets/0033, snippets/0107 (+4 more sites)
        'popular topics', // news/uk_TheMirror_2024_04_28, news/uk_TheMirror_2024_
        'trending stories',
      ],
    },
    'next-story': {
      label: [
        'up next', // news/uk_Metro_2024_07_17, news/uk_Metro_2024_11_29 (+
        'next post', // snippets/0025, snippets/0839 (+10 more sites)
        'previous post', // 8 sites
        'previous article', // 4 sites
      ],
    },
    subscribe: {
      label: [
        'subscribe', // news/ca_GlobalNews_2026_05_24, news/mx_MexicoNewsDail
        'sign up', // news/ca_CanadaCom_2026_06_06, news/ca_GlobalNews_2026
        'subscribe to our newsletter', // news/uk_TechRadar_2026_05_21, snippets/0194 (+27 more
        'newsletter sign up', // articles/0044, articles/0189 (+8 more sites)
        'sign up now', // snippets/0729, articles/0109 (+5 more sites)
        'subscribe now', // 6 sites
        'connect with us', // 5 sites
        'thank you! your submission has been received', // 8 sites
        'oops! something went wrong while submitting the form', // 8 sites
        'after newsletter promotion', // theguardian.com, between paragraphs
        'skip past newsletter promotion',
        'follow us on', // news/ind_TimesOfIndia_2024_09_02, news/ind_TimesOfInd
      ],
      opening: [
        'follow us', // articles/0295, snippets/0892 (+5 more sites)
        'get in touch with our news team', // metro.py
        'got a story', // metro.py
        'like this story', // the_mirror.py
        'join our new whatsapp', // the_mirror.py
        'read us on telegram',
        'read us on facebook',
      ],
    },
    donate: {
      label: [
        'donate', // news/us_RestOfWorld_2025_10_21, snippets/0013 (+25 mo
      ],
    },
    share: {
      label: [
        'share this article', // news/uk_EuronewsEN_2024_04_30, news/uk_Metro_2024_11_
        'share article', // news/au_NineNews_2026_07_04, articles/0075 (+6 more s
        'share on facebook', // snippets/0793, articles/0038 (+5 more sites)
        'copy link', // 10 sites
        'tweet', // 9 sites
        'share on linkedin', // 9 sites
        'share on twitter', // 4 sites
        'share on x', // 4 sites
        'like loading', // Jetpack, 8 sites
        'share this post', // articles/0019, articles/0065 (+11 more sites)
        'share',
      ],
      opening: [
        'share this', // snippets/0022, snippets/0335 (+19 more sites)
      ],
    },
    comments: {
      label: [
        'comments', // news/ca_CanadaCom_2026_06_06, news/ind_TimesOfIndia_2
        'leave a comment', // news/ca_GlobalNews_2026_05_24, snippets/0041 (+10 mor
        '# comments', // 9 sites
        'discussion about this post', // Substack, 10 sites
        'your email address will not be published. required fields are marked', // WordPress, 5 sites
        'leave a reply cancel reply', // news/na_TheNamibian_2023_11_16, snippets/0003 (+26 mo
        'loading comments', // articles/0071, articles/0189 (+9 more sites)
      ],
      opening: [
        'share your views in the comments', // metro.py
      ],
    },
    consent: {
      label: [
        'accept all', // articles/0044, articles/4007 (+6 more sites)
        'cookie settings', // news/uk_TheSun_2024_04_22, snippets/0790 (+22 more si
      ],
    },
    'print-mail': {
      label: [
        'print', // news/us_VoiceOfAmerica_2024_04_28, snippets/0406 (+13
      ],
    },
    tags: {
      label: [
        'topics', // news/au_NineNews_2026_07_04, news/ca_GlobalNews_2026_
      ],
      opening: [
        'tags', // snippets/0022, snippets/0327 (+4 more sites)
      ],
    },
    'author-bio': {
      label: [
        'about the author', // snippets/0932, articles/0046 (+17 more sites)
      ],
    },
    loading: {
      label: [
        'loading', // articles/0041, articles/0113 (+13 more sites)
        'in this article', // articles/0366, articles/0446 (+12 more sites)
        'loading video',
        '# min read', // 12 sites
        'back to top', // 12 sites
      ],
    },
    paywall: {
      label: [
        'to continue reading for free', // Theweek
        'subscribers only',
        'members only',
      ],
    },
  },
};
