/**
 * Goes through a sequence that is worked out as far as somebody has asked, once, however often it is gone through. Whoever
 * asks while the next item is being worked out is on the way to it, and sees only what was found before.
 */
export function keptInTurn<Item>(source: Iterable<Item>): Iterable<Item> {
  const found: Item[] = [];
  const rest = source[Symbol.iterator]();
  let isBusy = false;
  let isWhole = false;
  const more = (): boolean => {
    if (isBusy) return false;
    isBusy = true;
    try {
      const next = rest.next();
      if (next.done) isWhole = true;
      else found.push(next.value);
      return !next.done;
    } finally {
      isBusy = false;
    }
  };
  const inTurn = function* (): Generator<Item> {
    for (let index = 0; index < found.length || more(); index++) yield found[index]!;
  };
  // Most are gone through again after their end was seen: a list is cheaper to go through.
  return { [Symbol.iterator]: () => (isWhole ? found[Symbol.iterator]() : inTurn()) };
}
