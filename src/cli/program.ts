import { Command, CommanderError, Option } from 'commander';
import { OPTIONS } from '../options.ts';
import type { Option as OptionRow } from '../options.ts';
import { VERSION } from '../generated/version.ts';
import type { BaselineFlags } from './baseline.ts';
import type { CheckFlags } from './check.ts';
import type { FactsFlags } from './facts.ts';
import { addFlagCommands } from './flags/commands.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

const EXIT_CODES = `
Exit codes:
  0  nothing is open at or above --fail-on
  1  open findings
  2  wrong usage, configuration, manifest or rule
  3  incomplete: something in scope was not read or could not be decided
`;

/** Runs one command line and gives its exit code. Every command is loaded when it is used. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const done = (result: number) => {
    code = result;
  };
  const program = buildProgram(io, done);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      io.err(`childproof: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('childproof')
    .description(
      'Checks product manifests, feature flags and code against child-safety rules.\nIt shows what it could not decide, and claims nothing about what it did not read. Not legal advice.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: text => io.err(text.replace(/^error: /, 'childproof: ')),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
    .showHelpAfterError('(childproof --help says what there is)')
    .showSuggestionAfterError(true);

  const checking = command(program, 'check', 'check a product: manifests, flags and code together (the default)', {
    isDefault: true,
  })
    .argument('[DIR]', 'folder to check', '.')
    .addHelpText('after', EXIT_CODES);
  for (const row of OPTIONS) checking.addOption(optionOf(row));
  checking.action(async (folder: string, flags: CheckFlags) =>
    done(await (await import('./check.ts')).check(folder, flags, io)),
  );

  command(program, 'explain', 'say what a rule checks, why, how to mend it, with its examples')
    .argument('<RULE>', 'id of the rule')
    .option('--dir <DIR>', 'folder whose own rules count too', '.')
    .action(async (id: string, { dir }: { dir: string }) => done((await import('./explain.ts')).explain(id, dir, io)));

  const rules = command(program, 'rules', 'list, test and write rules');
  command(rules, 'list', 'list every rule')
    .option('--dir <DIR>', 'folder whose own rules count too', '.')
    .action(async ({ dir }: { dir: string }) => done((await import('./rules.ts')).listRules(dir, io)));
  command(rules, 'test', 'run the examples of rules through the whole path')
    .argument('[RULE...]', 'only these rules')
    .option('--dir <DIR>', 'folder whose own rules count too', '.')
    .addHelpText(
      'after',
      '\nExit codes:\n  0  every example holds\n  1  some example does not hold\n  2  a rule or policy is wrong\n',
    )
    .action(async (ids: string[], { dir }: { dir: string }) =>
      done(await (await import('./rules.ts')).testRules(ids, dir, io)),
    );
  command(rules, 'new', 'write a rule of your own to start from')
    .argument('<ID>', 'topic and name, such as chat/night-mode')
    .option('--dir <DIR>', 'folder to write into', '.')
    .action(async (id: string, { dir }: { dir: string }) => done((await import('./rules.ts')).newRule(id, dir, io)));

  const policies = command(program, 'policies', 'show the texts that can be checked against');
  command(policies, 'list', 'list every policy')
    .option('--dir <DIR>', 'folder whose own policies count too', '.')
    .action(async ({ dir }: { dir: string }) => done((await import('./policies.ts')).listPolicies(dir, io)));

  command(program, 'facts', 'print what was recognised, before any judgement')
    .argument('[DIR]', 'folder to read', '.')
    .addOption(new Option('--format <FORMAT>', 'how to print it').choices(['text', 'json']).default('text'))
    .option('--config <PATH>', 'only the product of this manifest (relative to DIR)')
    .option('--concept <ID>', 'only facts of this concept')
    .option('--why <FILE:LINE>', 'say why that line (or FILE:LINE:COLUMN) is a fact, or is none')
    .option('--no-cache', 'neither use nor keep results of earlier runs')
    .addHelpText(
      'after',
      '\nExit codes:\n  0  everything in scope was read; with --why, the line was explained\n  2  wrong input; with --why, no such file or line\n  3  something in scope could not be read\n',
    )
    .action(async (folder: string, flags: FactsFlags) =>
      done(await (await import('./facts.ts')).facts(folder, flags, io)),
    );

  addFlagCommands(program, command, io, done);

  const baseline = command(program, 'baseline', 'carry what was there when you began');
  command(baseline, 'update', 'take out of the baseline what is mended; it only shrinks without --grow')
    .argument('[DIR]', 'folder that is checked', '.')
    .option('--grow', 'also add what is open now, or write a first one')
    .option('--no-cache', 'neither use nor keep results of earlier runs')
    .addHelpText(
      'after',
      '\nExit codes:\n  0  the baseline is as it should be\n  2  wrong usage or input; nothing was written\n',
    )
    .action(async (folder: string, flags: BaselineFlags) =>
      done(await (await import('./baseline.ts')).updateBaseline(folder, flags, io)),
    );

  command(program, 'schema', 'print the JSON Schema of a file format')
    .argument('[NAME]', 'manifest, addition, attestations, rule, policy, vocabulary or report', 'manifest')
    .action(async (name: string) => done((await import('./schema.ts')).schema(name, io)));

  command(program, 'init', 'write a first manifest with a comment at each choice')
    .argument('[DIR]', 'folder of the product', '.')
    .action(async (folder: string) => done((await import('./init.ts')).init(folder, io)));
  return program;
}

/** Subcommands inherit how errors and help are printed. */
function command(parent: Command, name: string, description: string, options: { isDefault?: boolean } = {}): Command {
  return parent
    .command(name, options)
    .description(description)
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .copyInheritedSettings(parent);
}

function optionOf(row: OptionRow): Option {
  const negative = row.name.startsWith('no-');
  const option = new Option(row.value === null ? `--${row.name}` : `--${row.name} <${row.value}>`, row.help);
  if (row.choices) option.choices([...row.choices]);
  if (row.repeatable) {
    // The first use replaces the default, further ones add to it.
    const given: string[] = [];
    option
      .argParser((value: string) => given.push(value) && given)
      .default([...(row.default as readonly string[])], (row.default as readonly string[]).join(' ') || 'none');
  } else if (row.default !== null && !negative && row.value !== null) option.default(row.default);
  return option;
}
