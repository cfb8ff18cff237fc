/** tidy-url's list of tracking parameters, which it ships as data without types. */
declare module 'tidy-url/data/rules.js' {
  /** Only the parts that are used here; the others unwrap redirects and AMP pages. */
  type TidyRule = {
    readonly name: string;
    readonly match: RegExp;
    readonly match_href?: boolean;
    /** Names of parameters that this rule removes. */
    readonly rules?: readonly string[];
    /** Addresses that this rule's hosts need whole. */
    readonly exclude?: readonly RegExp[];
  };
  const rules: readonly TidyRule[];
  export default rules;
}
