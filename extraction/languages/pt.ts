import type { LanguagePack } from './language-pack';

/** Portuguese lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const pt: LanguagePack = {
  lang: 'pt',
  lines: {
    'ad-label': {
      label: [
        'continua depois da publicidade', // snippets/0531
        'publicidade',
        'anúncio',
      ],
    },
    'read-also': {
      label: [
        'clique aqui e veja mais', // .globo.com.txt
        'veja também',
        'confira também',
        'continue lendo',
      ],
      opening: ['leia também', 'relacionados'],
    },
    popular: {
      label: ['últimas notícias'],
    },
    subscribe: {
      label: ['subscreva e tenha acesso'],
      opening: ['siga-nos em'],
    },
    share: {
      opening: ['mais partilha'],
    },
    'photo-credit': {
      within: [
        '(foto: abr)', // snippets/0531
      ],
    },
    'error-report': {
      opening: ['tem dúvidas, sugestões ou críticas'],
    },
    comments: {
      label: [
        'comentários', // snippets/0531
      ],
      opening: ['subscreva e aceda aos comentários'],
    },
    consent: {
      label: ['utilizamos cookies'],
    },
    'author-bio': {
      label: ['jornalista', 'fotojornalista', 'editora de política'],
    },
    loading: {
      label: ['carregando artigos'],
    },
    paywall: {
      label: ['artigo exclusivo para subscritores'],
      opening: [
        'para continuar a ler este artigo assine o público',
        'comprou o expresso? insira o código',
      ],
    },
  },
};
