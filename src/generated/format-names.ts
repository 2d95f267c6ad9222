// Printed by `npm run gen` from src/render; not edited by hand.
export const FORMAT_NAMES = [
  'azure',
  'github',
  'gitlab',
  'json',
  'junit',
  'markdown',
  'sarif',
  'sarif-full',
  'text',
] as const;
