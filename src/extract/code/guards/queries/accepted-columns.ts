/** A column that says of a row itself that the two agreed: `accepted`, `isConfirmed`, `acceptedAt`. */
const NAME = String.raw`(?:is_?)?(?:accepted|confirmed|approved|mutual|active)(?:_?(?:at|on))?`;
/** The column where it is asked for: as a key, as what a builder is given first, or before an operator of a text. */
const ASKED = new RegExp(
  [
    String.raw`(?<none>\bnot\s+(?:\w+\.)*${NAME}\b)`,
    String.raw`(?<![:=]\s{0,9}['"\`]?)(?<![\w'"\`])['"\`]?(?:\w+\.)*\b${NAME}\b['"\`]?\s*(?<rest>(?::|={1,3}|<>|!=|\bis\b)[^;]{0,40})`,
    String.raw`(?<call>\w+)\(\s*['"\`]?(?:[\w$]+\.)*${NAME}\b['"\`]?\s*(?<given>[,)][^;]{0,40})`,
  ].join('|'),
  'gi',
);
/** What of a query says what comes back, and in what order. */
const SHOWN =
  /\b(?:select|orderBy|order|attributes|projection|include|data|sort)['"]?\s*:\s*(?:\{[^{}]*\}|\[[^\]]*\])|\b(?:orderBy|select|sort|returning)\([^()]*\)/gi;
const YES = String.raw`(?:true\b|1\b|['"]?(?:true|yes|t|y)['"]|new Date|\{\s*['"]?(?:not|\$ne|\[?Op\.(?:not|ne)\]?)['"]?\s*:\s*(?:null|false)|\{\s*['"]?(?:equals|\$eq|is|\[?Op\.(?:is|eq)\]?)['"]?\s*:\s*true|\{\s*['"]?\$?exists['"]?\s*:\s*true|\{\s*['"]?\$?(?:gte?|lte?)\b|Not\((?:IsNull|null|false)|(?:More|Less)Than)`;
/** `: true`, `= 1`, `IS NOT NULL`, `<> false` */
const SAYS_YES = new RegExp(
  String.raw`^(?:(?::|={1,3}|is)\s*${YES}|is\s+not\s+(?:null|false)|(?:<>|!=)\s*(?:null|false|0)\b)`,
  'i',
);
/** `('accepted', true)`, `('accepted_at', '!=', null)`, `('accepted_at', 'is', 'not null')` */
const GIVES_YES = new RegExp(
  String.raw`^,\s*(?:['"](?:==?|is)['"]\s*,\s*)?(?:${YES})|^,\s*['"](?:!==?|<>|is not)['"]\s*,\s*(?:null|false)`,
  'i',
);
const NOT = /not|^ne$|neq/i;
const NULL = /null/i;
/** Calls that are no question about a column. */
const NO_QUESTION = /^(?:select|orderBy|groupBy|returning|pluck|Boolean|desc|asc|sort|func)$/;

/**
 * Whether a query asks for rows of which such a column does not say yes, or does not say what it asks: `acceptedAt: null`,
 * `isNull(links.acceptedAt)`, `accepted: { not: true }`, `accepted: wanted`.
 */
export function asksForUnaccepted(text: string): boolean {
  return [...text.replace(SHOWN, ' ').matchAll(ASKED)].some(({ groups }) => {
    const { none, rest, call, given } = groups!;
    if (none !== undefined) return true;
    if (rest !== undefined) return !SAYS_YES.test(rest);
    if (NO_QUESTION.test(call!)) return false;
    // `isNull(links.acceptedAt)`, `whereNotNull('accepted_at')`
    if (given!.startsWith(')')) return NULL.test(call!) && !NOT.test(call!);
    if (/^not$/i.test(call!)) return !/^,\s*['"]is['"]\s*,\s*null/.test(given!);
    return GIVES_YES.test(given!) === NOT.test(call!);
  });
}
