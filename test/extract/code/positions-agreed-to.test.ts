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
import { askPermission, askMember, openSharePrompt } from 'some-kit';
import { askFor } from 'device-permissions';
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
  ['a question beside another sentence', "if (confirm('Not sure where to go? Show your location.')) locate();"],
  ['that nothing goes without it', "if (confirm('This page cannot work without your location. Share it?')) locate();"],
  ['one that says with whom not', "if (confirm('Allow access to your location (not shared with anyone)?')) locate();"],
  ['one that says that it is off', "if (confirm('Location is not enabled. Enable it?')) locate();"],
  [
    'one that asks after what is denied',
    "if (confirm('Nobody else sees it, your location is off. Turn it on?')) locate();",
  ],
  ['one that says what for', `if (confirm("Share your location with the rider so you don't get lost")) locate();`],
  ['one that says who has not to wait', "if (confirm('Share your location so nobody misses you')) locate();"],
  ['what is told', "if (confirm('We use your location to find shops. Continue?')) locate();"],
  ['two words', "if (confirm('Get location?')) locate();"],
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
  [
    'a notice with two buttons',
    "Swal.fire({ text: t('location.share'), showCancelButton: true }).then(answer => { if (answer.isConfirmed) locate(); });",
  ],
  [
    'an older dialog',
    "swal({ title: 'Share your location', buttons: ['No', 'Yes'] }).then(isSo => { if (isSo) locate(); });",
  ],
  ['a sentence of a kit', "if (await askMember('Share your position with the others?')) locate();"],
  [
    'a sentence that a kit is given beside others',
    "if (await openSharePrompt({ kind: 'place', title: t('location.share') })) locate();",
  ],
])('whoever says yes to being found asked for it: %s', async (_, body) => {
  expect(await traits(body)).toContain('user-action');
});

it.each([
  ['to something else', "if (confirm('Place the order?')) locate();"],
  ['to a failure', "if (confirm('Could not get your location. Try again?')) locate();"],
  ['to where a shop is', "if (confirm('Show the location of the shop?')) locate();"],
  ['to another failure', "if (confirm('Cannot get your location. Try again?')) locate();"],
  ['to where something is', "if (confirm('Get location of the shop?')) locate();"],
  ['to what is not done', "if (confirm('We do not share your location. Place the order?')) locate();"],
  ['to what is not done with it', "if (confirm('Your location is not shared with anyone. Continue?')) locate();"],
  ['to what cannot be done', `if (confirm("You can't turn off your location here. Go on?")) locate();`],
  ['to what is not done, in one sentence', "if (confirm('We do not share your location, place the order?')) locate();"],
  ['to what is not done, and another use', "if (confirm('We never share your location. Use the coupon?')) locate();"],
  ['to what is not done, and why', "if (confirm('We never share your location so you can relax')) locate();"],
  ['to what else is used', "if (confirm('We use your address so we do not need your location')) locate();"],
  ['to what nobody sees', "if (confirm('Share your location with nobody')) locate();"],
  ['to a rank', "if (confirm('Know your position on the leaderboard?')) locate();"],
  ['to what is near', "if (confirm('We show shops nearby. Continue?')) locate();"],
  ['to its being thrown away', "if (confirm('Delete your location, and tell nobody?')) locate();"],
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
  ['to the device', "if (await askPermission('location')) locate();"],
  ['to the device, told why', "if (await askPermission({ message: 'Show your position on the map?' })) locate();"],
  ['to the device by a kit for that', "if (await askFor('Show your position on the map?')) locate();"],
  ['to what is no sentence', "const ok = await askMember({ name: 'location' });\n  if (ok) locate();"],
  [
    'to a notice that has one button',
    "Swal.fire({ text: 'Find shops at this location' }).then(answer => { if (answer.isConfirmed) locate(); });",
  ],
  [
    'to a notice that stays',
    "Swal.fire({ text: 'Your location?', allowOutsideClick: false }).then(answer => { if (answer.isConfirmed) locate(); });",
  ],
  [
    'where a field was filled in',
    "const { value } = await Swal.fire({ text: 'Where is your location?', input: 'text', showCancelButton: true });\n  if (value) locate();",
  ],
  [
    'where the answer is there at any rate',
    "if (await Swal.fire({ title: 'Share your location?', showDenyButton: true })) locate();",
  ],
])('unlike whoever said yes %s', async (_, body) => {
  expect(await traits(body)).not.toContain('user-action');
});
