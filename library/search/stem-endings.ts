/**
 * Inflectional endings by script, in the folded form of `foldText` (so ё is е, ґ is г, accents off).
 *
 * - Cyrillic: Ukrainian case, person and tense endings («Український правопис» 2019, part III,
 *   on the endings of inflected words) and the adjective, participle, verb and noun groups of Snowball's
 *   Russian stemmer (https://snowballstem.org/algorithms/russian/stemmer.html).
 * - Latin: plural, case and verb endings of English, German, French, Spanish, Italian, Portuguese
 *   and Polish, as light stemmers take them off (J. Savoy, "Light Stemming Approaches for the
 *   French, Portuguese, German and Hungarian Languages", 2006).
 * - Greek: noun and adjective endings. Arabic: the suffixes of light10 (see `tokenize`).
 */
export const stemEndings = {
  cyrillic: [
    // Ukrainian nouns
    ...words('а я о е є и і ї у ю ь й ом ем єм ою ею єю ові еві єві ам ям ами ями ах ях ів їв ей'),
    ...words('ія ії ію ією ією ієм іям іями іях іє ій їй'),
    // Ukrainian adjectives, numerals, participles
    ...words('ий ого ому им ім их ими ої ої ою юю яя єє ього ьому'),
    // Ukrainian verbs
    ...words('ти тися тись ть ться в ав ив ув яв ла ло ли вся лася лося лися вши єш ємо єте є'),
    ...words('ють уть ать ять ить иш имо ите їть їш їмо їте ся сь'),
    // Russian
    ...words(
      'ы ов ев ия ие ию ией ием иям иями иях ий ый ой ая яя ое ее ые ие ую юю ого его ому ему',
    ),
    ...words('ым им ых их ыми ими ой ей ам ах ами л лся лась лось лись ешь ете ет ут ют ат ят ит'),
    ...words(
      'ишь ите ил ила ило или ыл ыла ыло ыли ать ять ить еть аться иться яться ется ются ятся',
    ),
  ],
  latin: [
    // English
    ...words('s es ed ing y ies ied'),
    // German
    ...words('e en er em ern n'),
    // French
    ...words('x ee ees aux'),
    // Spanish, Italian, Portuguese
    ...words('o a os as i oes aes'),
    // Polish
    ...words('ow om ami ach u ie iej ego emu ym ych ymi im ich imi owi'),
  ],
  greek: words(
    'ος ου ο ον οι ων ους η ης ες ας α ε ι ιου ια εις εων εως ης ησ οσ ουσ εσ ασ εισ εωσ',
  ),
  arabic: words('ها ان ات ون ين يه يا ه ي'),
} as const;

function words(list: string): readonly string[] {
  return list.split(' ');
}
