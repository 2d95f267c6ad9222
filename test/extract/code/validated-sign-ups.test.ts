import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (called: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/actions.ts': `export const ${called} = values => dispatch => check(values).then(() => api.post('/people', values));\n`,
    'src/join.tsx': `import { ${called} } from './actions';
export function Join({ dispatch }) {
  const send = values => dispatch(${called}(values));
  return <Fields onSubmit={send} />;
}
`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.symbol);
};

it.each(['validateAndSignUpUser', 'checkAndRegisterUser'])('%s makes an account after a step of it', async called => {
  expect(await signUps(called)).toContain(called);
});

it.each(['validateSignUpLink', 'validateAndSaveUser', 'signUpAndVanish'])('%s does something else', async called => {
  expect(await signUps(called)).not.toContain(called);
});
