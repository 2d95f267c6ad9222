import { setFlagsFromString } from 'node:v8';

/** Engines of Node 20, 22 and 24; an engine prints that it does not know a flag. */
const YOUNG = /^1[1-3]\./;

/**
 * A run goes once through much code and is over in seconds: compiling at leisure what is a little warm costs a fifth of all
 * processor time and never pays. What is really hot is still compiled. The default of this engine is 67,584 bytes of bytecode,
 * and only that of Node 20 has the flag.
 *
 * The room for what is new doubles whenever much of it is kept. Trees that were parsed are all kept, so it soon takes its
 * most, three times 16 MB or more, for what is garbage by then; left as it is, the peak is a tenth lower on Node 20 and 22, a
 * quarter on Node 24.
 * @param engine `process.versions.v8`
 */
export function expectShortRun(engine: string): void {
  if (engine.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
  if (YOUNG.test(engine)) setFlagsFromString('--semi-space-growth-factor=1');
}
