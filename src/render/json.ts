import { defineFormat } from './format.ts';
import { harmlessJson } from './words/harmless-json.ts';

export default defineFormat({
  id: 'json',
  about: 'the whole report for programs, keys sorted, the same bytes for the same input',
  render: report => harmlessJson(report),
});
