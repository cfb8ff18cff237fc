/**
 * Words in class names and ids, by what they speak for. Chosen from words counted over the rules
 * of some 2,800 sites and 822 pages (log-odds of 1 and more; layout words such as `right`, `top`,
 * `box`, `sidebar`, `widget` left out: they hold articles too often). Witnesses only: the model
 * weighs them, and no rule removes by them alone.
 */
export const classWords = {
  promo:
    'related recommended recommendation recommendations recirculation popular trending teaser teasers promo promotion ' +
    'readmore readalso also next prev previous more latest recent similar carousel slider swiper outbrain taboola ' +
    'mgid yarpp jp newsletter subscribe subscription signup donate donation paywall piano cta callout ' +
    'telegram viber ad ads adv advert advertisement advertising adslot adspot adunit sponsor sponsored banner reklama ' +
    'werbung anzeige pub gpt dfp',
  share:
    'share sharing shares sharedaddy social socials follow facebook twitter whatsapp pinterest linkedin reddit ' +
    'instagram addtoany addthis tools toolbar print email actions action buttons button btn likes like vote rating',
  chrome:
    'nav navigation navbar menu menus submenu megamenu footer colophon masthead breadcrumb breadcrumbs pagination ' +
    'pager skip search login logout modal popup overlay cookie cookies consent gdpr legal copyright privacy terms ' +
    'disclaimer dropdown burger hamburger form input field fields filter sitemap lang language languages toolbar',
  comments:
    'comment comments commentform respond reply replies disqus feedback discussion coral spotim viafoura',
  meta:
    'author authors byline bio vcard avatar date time timestamp posted published updated meta metadata tags tag ' +
    'topics topic keywords labels category categories kicker readtime count counter views source',
  caption:
    'caption captions credit credits copyright legend photographer imagecredit figcaption gallery slideshow',
  body:
    'articlebody bodytext bodycopy storybody article body content entry story prose richtext rich paragraph text ' +
    'post hentry texte texto contenu inhalt noticia lead intro dek standfirst chapo summary lede',
} as const;

export type ClassMeaning = keyof typeof classWords;
