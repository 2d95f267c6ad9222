import { setFlagsFromString } from 'node:v8';

/**
 * A run goes once through much code and is over in seconds: compiling at leisure what is a little warm costs a fifth of all
 * processor time and never pays. What is really hot is still compiled. The default of this engine is 67,584 bytes of bytecode.
 * @param engine `process.versions.v8`. Only that of Node 20 has the flag; later ones would print that they do not know it.
 */
export function expectShortRun(engine: string): void {
  if (engine.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
}
