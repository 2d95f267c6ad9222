import { Option, type Command } from 'commander';
import type { Io } from '../io.ts';
import type { EvalFlags } from './eval.ts';
import type { ListFlags } from './list.ts';
import type { WitnessFlags } from './witness.ts';

type MakeCommand = (parent: Command, name: string, description: string) => Command;

/** `flags list`, `flags witness`, `flags eval`. Each is loaded when it is used. */
export function addFlagCommands(program: Command, make: MakeCommand, io: Io, done: (code: number) => void): void {
  const flags = make(program, 'flags', 'ask feature flags of a file');
  const format = () => new Option('--format <FORMAT>', 'how to print it').choices(['text', 'json']).default('text');
  const provider = ['--provider <ID>', 'the flag system of the file; told by its form unless it is named'] as const;
  const map = ['--map <JSON>', 'how a map of your own is built, with the keys of `flags[].map` in a manifest'] as const;
  const asOf = ['--as-of <DATE>', 'answer for this day (default: today)'] as const;

  make(flags, 'list', 'list the flags of a file, with all that each can serve')
    .argument('<FILE>', 'flag file; - for standard input')
    .option(...provider)
    .option(...map)
    .addOption(format())
    .addHelpText('after', '\nExit codes:\n  0  the file was read\n  2  it is no flag file, or a wrong one\n')
    .action(async (file: string, options: ListFlags) =>
      done(await (await import('./list.ts')).listFlags(file, options, io)),
    );

  make(flags, 'witness', 'say who gets a value of a flag: a person, a proof that nobody does, or why neither')
    .argument('<FILE>', 'flag file; - for standard input')
    .requiredOption('--flag <KEY>', 'key of the flag')
    .requiredOption('--value <JSON>', 'the value asked about')
    .option('--below <AGE>', 'anybody below this age, or of unknown age (default: 18)')
    .option('--band <BAND>', 'instead, anybody in this band: 13-15, 18+ or unknown')
    .option('--region <CODE>', 'only people in this country')
    .option('--region-attribute <NAME>', 'the attribute that carries the country', 'country')
    .option('--age-attribute <NAME>', 'the attribute that carries the age', 'age')
    .addOption(
      new Option('--age-type <TYPE>', 'how the application sends it')
        .choices(['number', 'text', 'both'])
        .default('number'),
    )
    .option('--default <JSON>', 'what the application gives where the file decides nothing')
    .option(...provider)
    .option(...map)
    .option(...asOf)
    .addOption(format())
    .addHelpText(
      'after',
      '\nExit codes:\n  0  safe: a proof that nobody gets it\n  1  witness: somebody gets it\n  2  wrong usage, or the file cannot be read\n  3  possible, not-found or unknown: neither was shown\n',
    )
    .action(async (file: string, options: WitnessFlags) =>
      done(await (await import('./witness.ts')).witness(file, options, io)),
    );

  make(flags, 'eval', 'give what the library of the flag system gives, for many contexts at once')
    .argument('<FILE>', 'flag file; - for standard input')
    .option('--cases <FILE>', 'JSON list of { flag, context, default }; - for standard input', '-')
    .option(...provider)
    .option(...map)
    .option(...asOf)
    .addOption(format())
    .addHelpText('after', '\nExit codes:\n  0  every case was asked\n  2  wrong usage, or the file cannot be read\n')
    .action(async (file: string, options: EvalFlags) =>
      done(await (await import('./eval.ts')).evalFlags(file, options, io)),
    );
}
