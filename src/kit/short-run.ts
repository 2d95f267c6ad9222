import { setFlagsFromString } from 'node:v8';

/**
 * A run goes once through much code and is over in seconds: compiling at leisure what is a little warm costs a fifth of all
 * processor time and never pays. What is really hot is still compiled. The engine's default is 67,584 bytes of bytecode.
 */
export function expectShortRun(): void {
  setFlagsFromString('--interrupt-budget=1000000');
}
