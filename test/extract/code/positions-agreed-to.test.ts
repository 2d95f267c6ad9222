import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traits(body: string): Promise<readonly string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vite": "7.0.0", "sweetalert2": "11.0.0" } }',
    'src/notices.js': `import Swal from 'sweetalert2';
export const askToShare = name => Swal.fire({ html: \`Share your position with \${name}?\`, showDenyButton: true });
`,
    'src/place.js': `import Swal from 'sweetalert2';
import { askToShare } from './notices.js';
const tell = found => socket.emit('place', found.coords);
const locate = () => navigator.geolocation.getCurrentPosition(tell);
socket.on('ask', async data => {
  ${body}
});
`,
  });
  const [one] = operationsOf(facts, 'geolocation').filter(({ value }) => value.symbol.endsWith('getCurrentPosition'));
  return one!.value.traits;
}

it.each([
  ['a question of the browser', "if (window.confirm('Share your position?')) locate();"],
  [
    'one that ends where the answer is no',
    "if (!confirm('Tell ' + data.name + ' your location?')) return;\n  locate();",
  ],
  ['a dialog', "Swal.fire({ title: 'Share your location?' }).then(answer => { if (answer.isConfirmed) locate(); });"],
  [
    'its answer, taken apart',
    "const { value } = await Swal.fire({ title: 'Share your location?' });\n  if (value) locate();",
  ],
  ['a dialog of the product', 'askToShare(data.name).then(answer => { if (answer.isConfirmed) locate(); });'],
])('whoever says yes to being found asked for it: %s', async (_, body) => {
  expect(await traits(body)).toContain('user-action');
});

it.each([
  ['to something else', "if (confirm('Place the order?')) locate();"],
  ['or no', "if (confirm('Share your position?')) tell(null); else locate();"],
  ['or has not answered yet', "Swal.fire({ title: 'Share your location?' });\n  locate();"],
  [
    'or was asked in one of two ways',
    "if (confirm('Share your position?')) locate();\n  else if (data.isOld) locate();",
  ],
  [
    'to a dialog that was sent away',
    "Swal.fire({ title: 'Share your location?' }).then(answer => { if (answer.isDismissed) locate(); });",
  ],
])('unlike whoever said yes %s', async (_, body) => {
  expect(await traits(body)).not.toContain('user-action');
});
