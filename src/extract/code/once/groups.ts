/** Things that are found to belong together, one pair at a time. */
export interface Groups<Item> {
  join(one: Item, other: Item): void;
  /** Those of a list that belong together, each group in the order of the list. */
  of(items: readonly Item[]): Item[][];
}

export function groups<Item>(): Groups<Item> {
  const above = new Map<Item, Item>();
  const topOf = (item: Item): Item => {
    let top = item;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  return {
    join(one, other) {
      const [top, under] = [topOf(one), topOf(other)];
      if (top !== under) above.set(under, top);
    },
    of(items) {
      const found = new Map<Item, Item[]>();
      for (const item of items) {
        const top = topOf(item);
        const list = found.get(top);
        if (list) list.push(item);
        else found.set(top, [item]);
      }
      return [...found.values()];
    },
  };
}
