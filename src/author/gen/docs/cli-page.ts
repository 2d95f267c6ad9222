import { main } from '../../../cli/program.ts';
import { FORMATS } from '../../../render/index.ts';
import { code, fence, page, printedFrom, prose, table } from './markdown.ts';

/** The help of every command, as the program prints it. */
export async function printCliPage(): Promise<Record<string, string>> {
  const commands = await everyCommand([]);
  return {
    'docs/cli.md': page(
      printedFrom('the program itself'),
      '# The command line',
      'From a clone, `childproof` is `node dist/cli.js`. It reads files and prints; it opens no connection, and it executes nothing of the folder that it checks.',
      '## Formats',
      '`--format` can be given several times: one to standard output, others to files with `--format json=report.json`.',
      formatsTable(),
      '`childproof schema report` prints the JSON Schema of the JSON report.',
      '## Commands',
      commands.flatMap(({ words, help }) => [`### ${['childproof', ...words].join(' ')}`, fence('text', help.trim())]),
    ),
  };
}

export function formatsTable(): string {
  return (
    table(
      ['Format', 'What it is'],
      Object.values(FORMATS).map(({ id, about }) => [code(id), prose(about)]),
    ) ?? ''
  );
}

interface CommandHelp {
  words: readonly string[];
  help: string;
}

/** Walks the commands by what each one's help lists. */
async function everyCommand(words: readonly string[]): Promise<CommandHelp[]> {
  const help = await helpOf(words);
  const listed = /^Commands:\n((?: {2}.*\n?)+)/m.exec(help)?.[1] ?? '';
  const names = [...listed.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name]) => name!).filter(name => name !== 'help');
  const below = [];
  for (const name of names) below.push(...(await everyCommand([...words, name])));
  return [{ words, help }, ...below];
}

/** A fixed width and an empty environment: the same bytes on every machine. */
async function helpOf(words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const write = (text: string) => void printed.push(text);
  const io = {
    cwd: '.',
    out: write,
    err: write,
    today: '2026-01-01',
    isTerminal: false,
    width: 88,
    build: null,
    env: {},
  };
  const status = await main([...words, '--help'], io);
  if (status !== 0) throw new Error(`\`${words.join(' ')} --help\` ended with ${status}`);
  return printed.join('');
}
