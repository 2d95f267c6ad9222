import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const shown = async (whose: string, token: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "firebase": "11.0.0" } }',
    'src/components/profile-modal.tsx': `export class ProfileModal extends Component {
  leave = async () => fetch('/leave', { headers: { token: await ${token} } });
  render() {
    return <Modal><Avatar src={this.state.image} />{${whose}.email}<Button onClick={this.leave} /></Modal>;
  }
}
`,
  });
  return operationsOf(facts, 'profile-visibility').map(({ value }) => value.symbol);
};

it('whose token a page asks for is who looks', async () =>
  expect(await shown('this.context.user?', 'this.context.user?.getIdToken()')).toEqual([]));

it('unlike another person, or somebody of whom no token is asked', async () => {
  expect(await shown('this.props.user?', 'this.context.user?.getIdToken()')).toEqual(['email']);
  expect(await shown('this.context.user?', 'readToken()')).toEqual(['email']);
});

it('unlike somebody of the same name in another function', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "firebase": "11.0.0" } }',
    'src/components/member-card.tsx': `const load = async () => {
  const user = getAuth().currentUser;
  return fetch('/api', { headers: { token: await user.getIdToken() } });
};
export const MemberCard = ({ user }) => <Card>{user.email}<button onClick={load}>More</button></Card>;
`,
  });
  expect(operationsOf(facts, 'profile-visibility').map(({ value }) => value.symbol)).toEqual(['email']);
});
