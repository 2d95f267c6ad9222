/**
 * Where whoever runs the product puts accounts in, and where scripts and tests do: nobody joins there. It says what a place is
 * for, and nothing of who gets in.
 */
export const isPlaceOfStaff = (path: string): boolean => STAFF.test(path);
const STAFF = /(^|[/._-])(admin|staff|moderation|scripts?|seeds?|fixtures?|mocks?|tests?|e2e)([/._-]|$)/i;
