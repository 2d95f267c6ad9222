import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const uploads = async (code: string, dependency = '"react-dom": "19.0.0"') => {
  const { facts } = await runFiles({
    'package.json': `{ "dependencies": { ${dependency}, "graphql-request": "7.0.0" } }`,
    'src/people.ts': `import { gql } from 'graphql-request';\n${code}`,
  });
  return operationsOf(facts, 'image-upload').map(({ value, at }) => `${value.symbol} ${at.start.line}`);
};
const document = (head: string, name = 'SET_PERSON_MUTATION') =>
  `export const ${name} = gql\`\n  mutation ${head} {\n    setPerson(data: $data) { id }\n  }\n\`;\n`;

it.each([
  'SetPerson($data: PersonInput, $cover: Upload)',
  'SetAvatar($file: Upload!)',
  'AddPhotos($files: [Upload!]!)',
])('a picture that is sent beside a document: %s', async head => {
  expect(await uploads(document(head))).toEqual([expect.stringMatching(/^\$\w+ 3$/)]);
  const run = 'export const save = (data, file) =>\n  client.request(SET_PERSON_MUTATION, { data, file });\n';
  expect(await uploads(document(head) + run)).toEqual(['SET_PERSON_MUTATION 8']);
  const hook =
    'export const useSave = () => {\n  const [save] = useMutation(SET_PERSON_MUTATION);\n  return file => save(file);\n};';
  expect(await uploads(document(head) + hook)).toHaveLength(1);
});

it.each([
  'SetPerson($data: PersonInput, $avatar: String)',
  'SendResume($resume: Upload!)',
  'ImportPhotos($csv: Upload!)',
  'SetPerson($data: UploadInput, $cover: UploadSize)',
])('other documents: %s', async head => expect(await uploads(document(head))).toEqual([]));

it('a schema of a server takes in, and sends nothing', async () =>
  expect(await uploads(document('SetAvatar($file: Upload!)'), '"express": "5.0.0"')).toEqual([]));
