/** What somebody is called, as a column. */
export const NAMES =
  '(?:(?:lower|normali[sz]ed|canonical)_?)?(?:(?:preferred)?_?user_?name|nick_?name|display_?name|full_?name|first_?name|last_?name|screen_?name|name|handle|e_?mail|login)(?:_?(?:lower(?:case(?:d)?)?|normali[sz]ed|canonical))?';
/** `lower(u.name) like`, `username ~* $1`, `name MATCH ?` of an index of full texts. */
export const NAME_LIKE = new RegExp(
  `\\b${NAMES}["'\`)]*\\s+(?:not\\s+)?(?:i?like|similar\\s+to|~\\*|match\\s+[?:$@'])`,
  'i',
);
/** `similarity(name, $1)`, `strpos(lower(name), $1)`, `match(name) against (?)`, `to_tsvector('simple', name) @@`. */
const NAME_IN_CALL = `\\b(?:(?:word_)?similarity|instr|strpos|match|to_tsvector)\\s*\\((?:\\s*['"]\\w+['"]\\s*,)?\\s*(?:(?:lower|unaccent|coalesce)\\s*\\()?\\s*(?:\\w+\\.)?["\`]?${NAMES}\\b`;
/** How many of them there are, or whether there is one, is asked so as well. */
const NOT_COUNTED = '(?<!\\bcount\\s*\\([^()]{0,40}\\)(?:\\s+as\\s+\\w+)?\\s*|\\bexists\\s*\\(\\s*select\\s+\\w+\\s+)';
const PEOPLE = '(?:users?|accounts?|profiles?|user_profiles?|members?|players?|people|persons?|actors)';

/** A query in its own language that finds people by a part of what they are called; not one that only counts them. */
export const QUERY = new RegExp(
  [
    `${NOT_COUNTED}\\bfrom\\s+["\`]?(?:\\w+["\`]?\\.["\`]?)?${PEOPLE}["\`]?\\s[^;]{0,600}?(?:${NAME_LIKE.source}|${NAME_IN_CALL})`,
    // Cypher: `MATCH (user:User) WHERE toLower(user.name) CONTAINS $term`
    `\\(\\s*(\\w+)\\s*:\\s*(?:User|Person|Profile|Member|Account|Player)\\b[^;]{0,400}?\\b\\1\\.${NAMES}["\`)]*\\s+(?:contains|starts\\s+with|=~)`,
  ].join('|'),
  'i',
);
