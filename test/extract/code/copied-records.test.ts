import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const WEB = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "mobx": "6.13.0" } }';
const SERVER = '{ "dependencies": { "express": "5.1.0" } }';

/** Whether what a field of a class begins as is told only until a service answers. */
async function isReplaced(text: string, manifest = WEB): Promise<boolean[]> {
  const { facts } = await runFiles({ 'package.json': manifest, 'src/people/person.ts': text });
  return facts.flatMap(fact => (fact.kind === 'default' ? [fact.value.replaced !== undefined] : []));
}

const person = (update: string, id = 'constructor(public id: number) {}') => `export class Person {
  name = '';
  pmFriendsOnly = false;
  ${id}
  ${update}
}
`;
const COPY = 'this.name = json.name;\n    this.pmFriendsOnly = json.pm_friends_only;';

it('a blank of a page that the record of a person is copied into is what a service decides', async () => {
  expect(await isReplaced(person(`update(json: PersonJson) {\n    ${COPY}\n  }`))).toEqual([true]);
});

it('so is one that is asked for by its number', async () => {
  const loads = "load() {\n    return api.post('/people/find', { id: this.id });\n  }";
  expect(await isReplaced(person(`update(json: PersonJson) {\n    ${COPY}\n  }\n  ${loads}`))).toEqual([true]);
});

it.each<[string, string, string?]>([
  [
    'is sent as it is',
    person(`fill(json: Form) {\n    ${COPY}\n  }\n  join() {\n    return api.post('/people', this);\n  }`),
  ],
  [
    'is sent with what it says',
    person(
      `fill(json: Form) {\n    ${COPY}\n  }\n  keep() {\n    return api.put('/me', { friendsOnly: this.pmFriendsOnly });\n  }`,
    ),
  ],
  ['is not copied', person('update(json: PersonJson) {\n    this.name = json.name;\n  }')],
  ['is copied at times', person(`update(json: PersonJson) {\n    if (json.old) {\n    ${COPY}\n    }\n  }`)],
  ['keeps a value of its own', person(`update(json: PersonJson) {\n    ${COPY.replace(/;$/, ' ?? false;')}\n  }`)],
  ['is chosen', person('setPmFriendsOnly(on: boolean) {\n    this.pmFriendsOnly = on;\n  }')],
  [
    'is one of several choices',
    person('choose(options: Options) {\n    this.pmFriendsOnly = options.pmFriendsOnly;\n  }'),
  ],
  [
    'lies on the device',
    person(`load() {\n    const json = JSON.parse(localStorage.getItem('me'));\n    ${COPY}\n  }`),
  ],
  [
    'is of somebody who is made here',
    person(`update(json: PersonJson) {\n    ${COPY}\n  }`, 'id = crypto.randomUUID();'),
  ],
  ['stands on a server', person(`update(json: PersonJson) {\n    ${COPY}\n  }`), SERVER],
])('but not one that %s', async (_, text, manifest) => {
  expect(await isReplaced(text, manifest)).toEqual([false]);
});
