import { ownerOf } from './owners.ts';
import type { Start } from './starts.ts';
import { literalOf } from '../literals.ts';
import { declaredName, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MAKES = /^(new|make|create|build|duplicate|clone|copy|fork)$/;
const NEW_ID =
  /^(nanoid|uuid|v4|uuidv4|uuid4|random[A-Z]+|cuid|createId|generateId|newId|makeId|makeUuid|ObjectId|objectId|ulid)$/;

/**
 * `const space = clone(sample); space.privacy = 'private'` in `newSpace`, or beside `space.id = nanoid()`: something new that is
 * made step by step. What is there already keeps its id.
 */
export function setOnNew(node: ts.Node): Start | null {
  const set = assignedIn(node);
  if (!set || literalOf(set.value) === null) return null;
  const { parent: statement } = node;
  if (!ts.isExpressionStatement(statement) || !ts.isBlock(statement.parent)) return null;
  const maker = enclosingFunction(node);
  if (!maker || maker.body !== statement.parent) return null;
  const made = declaredName(maker) ?? '';
  const [verb = '', ...what] = splitWords(made);
  const thing = set.of.text;
  const isMade = MAKES.test(verb) && what.includes(splitWords(thing).at(-1)!);
  if (!isMade && !hasNewId(statement.parent, thing)) return null;
  const owner = () => ownerOf('insert', 'new one of', thing);
  return { name: set.name, text: textOf(set.name), value: set.value, owner };
}

function assignedIn(node: ts.Node): { of: ts.Identifier; name: ts.MemberName; value: ts.Expression } | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const { left, right: value } = node;
  return ts.isPropertyAccessExpression(left) && ts.isIdentifier(left.expression)
    ? { of: left.expression, name: left.name, value }
    : null;
}

/** It gets an id of its own, made there. */
const hasNewId = ({ statements }: ts.Block, thing: string): boolean =>
  statements.some(one => {
    const set = ts.isExpressionStatement(one) ? assignedIn(one.expression) : null;
    const given = set && unwrap(set.value);
    return (
      set?.of.text === thing &&
      /^_?id$/.test(set.name.text) &&
      !!given &&
      (ts.isCallExpression(given) || ts.isNewExpression(given)) &&
      NEW_ID.test(nameOf(given.expression) ?? '')
    );
  });
