import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'user-search',
  title: 'User search',
  about: 'People are found by name, age, place or interest.',
  depth: 'named',
  risks: ['children singled out by strangers'],
  concepts: [],
  settings: {},
});
