import { expect, test } from 'vitest';
import { documentsIn } from '../../src/kit/yaml-documents.ts';

const two = '# first\na: 1\n---\nb: 2\n...\n';

test('each document stays on its lines', () => {
  expect(documentsIn('flags.yaml', two)).toEqual(['# first\na: 1\n\n\n\n', '\n\n---\nb: 2\n\n']);
});

test('line ends of Windows stay as long as they are', () => {
  const text = two.replaceAll('\n', '\r\n');
  for (const part of documentsIn('flags.yml', text)) expect(part.split('\n').length).toBe(text.split('\n').length);
  expect(documentsIn('flags.yml', text)[1]).toContain('---\r\nb: 2');
});

test.each([
  ['a mark before the only document', 'flags.yaml', '%YAML 1.2\n---\na: 1\n'],
  ['a mark and a comment behind it', 'flags.yaml', 'a: 1\n--- # nothing\n# nothing\n'],
  ['a rule inside of a text', 'flags.yaml', 'a: |\n  ---\n  b\n'],
  ['JSON', 'flags.json', '{ "a": 1 }\n---\n{ "b": 2 }\n'],
])('%s is one document', (_, path, text) => {
  expect(documentsIn(path, text)).toEqual([text]);
});
