import { canonicalJson } from '../kit/digest.ts';
import { visible } from '../kit/text.ts';
import type { CodeFact } from '../model/code-fact.ts';
import { explainLine } from '../extract/code/explain/explain.ts';
import type { Asked, Explanation, Remark } from '../extract/code/explain/explain.ts';
import type { Gathered } from '../run.ts';
import type { Tree } from '../model/tree.ts';
import { UnreadableFile } from '../model/tree.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import { wrapText } from './words.ts';

/** `facts --why FILE:LINE[:COLUMN]`: why that line is, or is not, a fact. 0 explained, 2 no such file or line. */
export async function why(
  text: string,
  tree: Tree,
  gathered: Pick<Gathered, 'facts' | 'code'>,
  format: 'text' | 'json',
  io: Io,
): Promise<number> {
  const asked = parsePlace(text);
  checkPlace(asked, tree);
  const request = gathered.code.find(one => one.claimed(asked.path)) ?? gathered.code[0];
  if (!request) throw new UsageError('--why: there is no product here to ask about');
  const facts = gathered.facts.filter((fact): fact is CodeFact => 'concept' in fact);
  const explanation = await explainLine(request, asked, facts);
  io.out(
    format === 'json' ? `${canonicalJson(explanation, 2)}\n` : textOf(explanation, io.isTerminal ? io.width : 100),
  );
  return 0;
}

function parsePlace(text: string): Asked {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(text);
  if (!match) throw new UsageError(`--why ${text}: write FILE:LINE or FILE:LINE:COLUMN, FILE as seen from DIR`);
  const path = match[1]!.replaceAll('\\', '/').replace(/^\.\//, '');
  return { path, line: Number(match[2]), column: match[3] === undefined ? null : Number(match[3]) };
}

function checkPlace({ path, line, column }: Asked, tree: Tree): void {
  if (!tree.list().some(entry => entry.path === path)) throw new UsageError(`--why: there is no file ${visible(path)}`);
  let lines: string[];
  try {
    lines = tree.read(path).split('\n');
  } catch (error) {
    // That it cannot be read is what the explanation says.
    if (error instanceof UnreadableFile) return;
    throw error;
  }
  if (line < 1 || line > lines.length) throw new UsageError(`--why: ${visible(path)} has ${lines.length} lines`);
  const length = lines[line - 1]!.length;
  if (column !== null && (column < 1 || column > length + 1))
    throw new UsageError(`--why: line ${line} of ${visible(path)} has ${length} columns`);
}

const FILE = {
  'left out': 'not read',
  'not understood': 'not understood',
  'not parsed': 'read, not parsed',
  parsed: 'read and parsed',
};

function textOf({ path, line, file, because, remarks }: Explanation, width: number): string {
  const head = [`${visible(path)}:${line}`, wrapText(visible(`${FILE[file]}: ${because}`), width, '  ')];
  const isSilent = remarks.length === 0 && (file === 'parsed' || file === 'not parsed');
  if (isSilent) head.push('  no call, tag, setting or check on this line bears a name that a concept looks for');
  return `${[...head, ...remarks.map(remark => remarkText(remark, width))].join('\n')}\n`;
}

function remarkText({ at, name, concept, counts, because }: Remark, width: number): string {
  const head = `  ${counts ? '+' : '-'} ${at.start.line}:${at.start.column}  ${visible(name)}  ${visible(concept)}`;
  return `${head}\n${wrapText(visible(because), width, '      ')}`;
}
