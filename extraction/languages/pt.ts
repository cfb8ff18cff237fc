import type { LanguagePack } from './language-pack';

/** Portuguese lines that are not the story. Each names where it was seen; counted for this project over public site rules and the corpus. */
export const pt: LanguagePack = {
  lang: 'pt',
  lines: [
    ['ad-label', 'label', 'continua depois da publicidade'], // snippets/0531
    ['ad-label', 'label', 'publicidade'],
    ['ad-label', 'label', 'anúncio'],
    ['read-also', 'label', 'clique aqui e veja mais'], // .globo.com.txt
    ['read-also', 'label', 'veja também'],
    ['read-also', 'label', 'confira também'],
    ['read-also', 'label', 'continue lendo'],
    ['read-also', 'opening', 'leia também'],
    ['read-also', 'opening', 'relacionados'],
    ['popular', 'label', 'últimas notícias'],
    ['subscribe', 'label', 'subscreva e tenha acesso'],
    [
      'subscribe',
      'opening',
      'assine o 247, apoie por pix, inscreva-se na tv 247, no canal cortes 247 e assista',
    ], // snippets/0531
    ['subscribe', 'opening', 'siga-nos em'],
    ['subscribe', 'opening', 'o conhecimento liberta. saiba mais. siga-nos no telegram'], // snippets/0531
    ['donate', 'label', 'apoie o 247'], // snippets/0531
    ['share', 'opening', 'mais partilha'],
    ['photo-credit', 'within', '(foto: abr)'], // snippets/0531
    ['photo-credit', 'within', 'reuters, /lusa, /getty images'],
    ['error-report', 'opening', 'tem dúvidas, sugestões ou críticas'],
    ['comments', 'label', 'comentários'], // snippets/0531
    ['comments', 'opening', 'os comentários aqui postados expressam a opinião dos seus autores'], // snippets/0531
    ['comments', 'opening', 'subscreva e aceda aos comentários'],
    ['comments', 'opening', 'não foi possível carregar o disqus'],
    ['consent', 'label', 'utilizamos cookies'],
    ['author-bio', 'label', 'jornalista'],
    ['author-bio', 'label', 'fotojornalista'],
    ['author-bio', 'label', 'editora de política'],
    ['loading', 'label', 'carregando artigos'],
    ['paywall', 'label', 'artigo exclusivo para subscritores'],
    ['paywall', 'opening', 'para continuar a ler este artigo assine o público'],
    ['paywall', 'opening', 'comprou o expresso? insira o código'],
  ],
};
