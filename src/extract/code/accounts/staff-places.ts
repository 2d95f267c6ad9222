const STAFF = 'admin|staff|moderation';
const TOOLS = 'scripts?|seeds?|fixtures?|mocks?|tests?|e2e';

/** A part of a path that is one of these words, or begins or ends with one. */
const partOf = (words: string): RegExp => new RegExp(`(^|[/._-])(${words})([/._-]|$)`, 'i');

/**
 * Where those who run the product put accounts in, and where scripts and tests do: nobody joins there. It says what a place is
 * for, and nothing of who gets in.
 *
 * @param more What else is no place to join at, for one who asks: `invites?`.
 */
export const placeOfStaff = (...more: string[]): RegExp => partOf([STAFF, TOOLS, ...more].join('|'));

/** What runs once, by hand or in a test; a route that leads to it shows that anybody may run it. */
export const PLACE_OF_TOOLS = partOf(TOOLS);
