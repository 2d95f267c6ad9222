// Printed by `npm run gen` from this folder; not edited by hand.
import prisma from './prisma.ts';
import template from './template.ts';

export const FORMATS = [prisma, template] as const;
