import type { Detection } from '../detector.ts';
import { chainOf, eachNode, nameNode, textOf } from '../names.ts';
import { literalOf } from '../literals.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { OPEN_KEY } from './systems.ts';

const FINDS = /^(find(Unique|First|One|OneBy|ByPk|OneOrFail|UniqueOrThrow|FirstOrThrow)?|findByKey|findByName)$/;
const TABLE = /^feature (flag|toggle|switch)(s)?( (model|repo|repository|table|entity))?$/;
const KEY = /^(key|name|slug|flag)$/;

/** `prisma.featureFlag.findUnique({ where: { key: 'rooms' } })`: a product's own flags, kept in a table. */
export function keptAt(call: ts.CallExpression): Detection | null {
  const chain = chainOf(call.expression);
  if (!FINDS.test(chain.at(-1) ?? '') || !TABLE.test(splitWords(chain.at(-2) ?? '').join(' '))) return null;
  const [given] = call.arguments;
  let key: string | null = null;
  let isAsked = false;
  if (given)
    eachNode(given, node => {
      if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return;
      if (!KEY.test(textOf(node.name))) return;
      isAsked = true;
      const value = ts.isPropertyAssignment(node) ? literalOf(node.initializer)?.value : null;
      if (typeof value === 'string') key = value;
    });
  if (!isAsked) return null;
  return {
    node: nameNode(call.expression)!,
    symbol: chain.slice(-2).join('.'),
    argument: key,
    ...(key === null && { traits: [OPEN_KEY] }),
  };
}
