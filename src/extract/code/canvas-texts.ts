import { count } from '../../kit/text.ts';
import type { Notice } from '../../model/notice.ts';
import { lineReader } from './lines.ts';

/** Engines that draw on a canvas all that a game shows. */
const ENGINE =
  /\b(?:from|import|require\()\s*['"](phaser|pixi\.js|@pixi\/[\w-]+|kaboom|kaplay|excalibur|melonjs|playcanvas|@babylonjs\/gui)(?:\/[\w/.-]+)?['"]/;
/** A text that is drawn, where it is not written out: names of people and what they say are put in when it runs. */
const DRAWS =
  /\.add\.(?:text|bitmapText|dynamicBitmapText|rtlText|rexBBCodeText)\(|\bnew\s+(?:[\w$]+\.)*(?:Text|BitmapText|HTMLText|TextBlock)\(|\bextends\s+(?:[\w$]+\.)*(?:Text|BitmapText)\b/;
const TOLD =
  /\.setText\(\s*(?!['"])\S|\.text\s*=(?!=)\s*(?!['"])\S|\.add\.\w*[tT]ext\([^'"()]*\)|\bText\(\s*(?:\{[^{}]*\btext\s*:\s*)?(?!['"{])[\w$`]/;

/**
 * What a game draws as text is no element, so that it is no surface: one notice, at the first of the files in the order of
 * their paths.
 */
export function canvasTexts(files: Iterable<{ path: string; text: string }>): Notice[] {
  let first: { at: Notice['at']; engine: string } | null = null;
  let amount = 0;
  for (const { path, text } of files) {
    const engine = ENGINE.exec(text)?.[1];
    const drawn = engine === undefined || !TOLD.test(text) ? null : DRAWS.exec(text);
    if (!drawn) continue;
    amount++;
    first ??= { at: lineReader(path, text)(drawn.index, drawn.index + drawn[0].length), engine: engine! };
  }
  if (!first) return [];
  return [
    {
      code: 'code-syntax',
      message: `${amount === 1 ? 'this script draws' : `${count(amount, 'script')}, of which this is the first, draw`} texts on a canvas with ${first.engine}, which is not read: what they show of people is not known`,
      at: first.at,
      hint: 'the scripts were judged; look by hand whether what people say there can be reported',
    },
  ];
}
