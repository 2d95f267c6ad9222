import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const CAMERA = 'export const open = () => navigator.mediaDevices.getUserMedia({ video: true });\n';

/** Which of some pieces of code start something, each in a file of its own. */
const playing = async (codes: readonly string[], beside = CAMERA) => {
  const files = codes.map((code, index) => [`src/clip-${index}.jsx`, beside + code]);
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "18.0.0" } }',
    ...Object.fromEntries(files),
  });
  const paths = new Set(operationsOf(facts, 'autoplay').map(({ at }) => at.path));
  return codes.filter((_, index) => paths.has(`src/clip-${index}.jsx`));
};

const made = (then: string) => `export function show(given) {
  const clip = document.createElement('video');
  clip.autoplay = true;
  ${then}
  document.body.append(clip);
}`;

const FILMS = [
  "export const addressOf = id => 'https://www.youtube.com/embed/' + id + '?autoplay=1';",
  made('clip.src = given;'),
  made("clip.setAttribute('src', given);"),
  made('clip.srcObject = null;\n  clip.src = given;'),
  'export const Clip = ({ url }) => <video src={url} autoPlay controls />;',
  'export const Clip = ({ url }) => <video autoPlay controls><source src={url} /></video>;',
  'export const page = url => `<video autoplay src="${url}"></video>`;',
  'export const film = (node, src) => videojs(node, { autoplay: true, sources: [src] });',
];

it('a film plays beside a camera, or a word about one, as it does elsewhere', async () => {
  expect(await playing(FILMS)).toEqual(FILMS);
  expect(await playing(FILMS, '/** Not the stream of getUserMedia. */\n')).toEqual(FILMS);
  expect(
    await playing(FILMS, 'export function mine(stream) { const clip = new Audio(); clip.srcObject = stream; }\n'),
  ).toEqual(FILMS);
});

it('what a camera sees is no film', async () => {
  const seen = [
    made('clip.srcObject = given;'),
    made("if ('srcObject' in clip) clip.srcObject = given;\n  else clip.src = URL.createObjectURL(given);"),
    made('given.attach(clip);'),
    'export const Me = ({ box }) => <video ref={box} autoPlay muted />;',
    "export const page = () => '<video autoplay playsinline></video>';",
  ];
  expect(await playing(seen)).toEqual([]);
});
