// Printed by `npm run gen` from this folder; not edited by hand.
import angular from './angular.ts';
import compilerConfiguration from './compiler-configuration.ts';
import dependencies from './dependencies.ts';
import firestoreRules from './firestore-rules.ts';
import json from './json.ts';
import prisma from './prisma.ts';
import sql from './sql.ts';
import svelte from './svelte.ts';
import template from './template.ts';
import vue from './vue.ts';

export const FORMATS = [
  angular,
  compilerConfiguration,
  dependencies,
  firestoreRules,
  json,
  prisma,
  sql,
  svelte,
  template,
  vue,
] as const;
