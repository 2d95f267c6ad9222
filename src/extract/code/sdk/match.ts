import type { Origin } from './origin.ts';
import type { Sdk, SdkCall } from './table.ts';
import { endsIn, isOfPackage } from './table.ts';

/** The product that a value belongs to, and the names that lead from it to the value. */
export interface Held {
  sdk: Sdk;
  path: readonly string[];
}

export function heldBy(sdks: readonly Sdk[], origin: Origin): Held[] {
  const { package: from, global, path } = origin;
  if (from !== null) {
    const held = sdks.filter(sdk => isOfPackage(sdk, from)).map(sdk => ({ sdk, path }));
    if (held.length > 0) return held;
  }
  if (global !== null) {
    const held = sdks.filter(
      sdk => sdk.globals.has(global.name) && (global.behindWindow || !sdk.globals.get(global.name)),
    );
    if (held.length > 0) return held.map(sdk => ({ sdk, path }));
  }
  return sdks.flatMap(sdk => {
    const at = path.findIndex(name => sdk.members.has(name));
    // A member that is called by itself hands something out: `stripe()`.
    return at < 0 || at === path.length - 1 ? [] : [{ sdk, path: path.slice(at + 1) }];
  });
}

/** The calls of the table that a call by this path and with these literal arguments is. */
export function callsAt({ sdk, path }: Held, literals: readonly string[]): SdkCall[] {
  const isCommand = ({ names, argument }: SdkCall) => names.length === 0 && argument !== null;
  // `Widget('show')`: where some of the words that it can be told are known, another one is none of them.
  const isTold = literals.length > 0 && sdk.calls.some(isCommand);
  return sdk.calls.filter(
    call =>
      (call.names[0] === '*' || endsIn(path, call.names)) &&
      (call.argument === null ? !(isTold && call.names.length === 0) : literals.includes(call.argument)),
  );
}
