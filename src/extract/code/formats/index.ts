// Printed by `npm run gen` from this folder; not edited by hand.
import prisma from './prisma.ts';

export const FORMATS = [prisma] as const;
