// Printed by `npm run gen` from this folder; not edited by hand.
import json from './json.ts';
import prisma from './prisma.ts';
import sql from './sql.ts';
import template from './template.ts';

export const FORMATS = [
<<<<<<< HEAD
  json,
  prisma,
  sql,
  template,
=======
  prisma,
>>>>>>> 60c3c83 (Judge a private message once, where somebody can act)
] as const;
