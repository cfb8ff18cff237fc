import type { LanguagePack } from './language-pack';

/** Korean lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const ko: LanguagePack = {
  lang: 'ko',
  lines: {
    'ad-label': {
      label: [
        '광고', // between paragraphs
        '광고안내', // news/kr_HankookIlbo_2025_05_15, news/kr_MBN_2025_06_0
      ],
    },
    'read-also': {
      label: [
        '이 기사와 관련된 기사', // news/kr_HankookIlbo_2025_05_15
        '당신이 관심 있을 만한 이슈', // news/kr_HankookIlbo_2025_05_15
      ],
    },
    popular: {
      label: [
        '정치 많이 본 뉴스', // news/kr_HankookIlbo_2025_05_15
      ],
    },
    share: {
      label: [
        '공유하기', // news/kr_HankookIlbo_2025_05_15, news/kr_MBN_2025_06_0
        '기사 공유', // news/kr_MBN_2025_06_03
        '이메일로 기사 공유하기', // news/kr_HankookIlbo_2025_05_15
        '기사 url이 복사되었습니다', // news/kr_HankookIlbo_2025_05_15
        '스크랩 하기', // news/kr_MBN_2025_06_03
      ],
    },
    'source-line': {
      within: [
        '무단전재 및 재배포 금지', // closing line in angle brackets
      ],
    },
    'error-report': {
      opening: ['제보하기'],
    },
    comments: {
      label: [
        '댓글 쓰기', // news/kr_HankookIlbo_2025_05_15
        '댓글#', // news/kr_HankookIlbo_2025_05_15
        '댓글달기', // news/kr_HankookIlbo_2025_05_15
      ],
    },
    consent: {
      label: ['쿠키', '동의', '모두 허용'],
    },
    'print-mail': {
      label: [
        '인쇄하기', // news/kr_MBN_2025_06_03
      ],
    },
    'author-bio': {
      label: [
        '기자', // news/kr_HankookIlbo_2025_05_15
      ],
      opening: ['지금까지'],
    },
    loading: {
      label: [
        '글자 크기 변경하기', // news/kr_MBN_2025_06_03
      ],
    },
  },
};
