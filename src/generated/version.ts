// Printed by `npm run gen` from package.json; not edited by hand.
export const VERSION = '0.1.0';
