import { isFunction } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * Who decides a switch that is set to no constant: what a person chose or their age, or the build and where it runs, which
 * is the same for everybody. Null where neither is said.
 */
export function decidedBy(value: ts.Expression): 'person' | 'build' | null {
  const said = saidIn(value, DEPTH).join(' ');
  if (CHOICE.test(said) || AGE.test(said)) return 'person';
  return BUILD.test(said) ? 'build' : null;
}

const DEPTH = 3;

/** Words of a choice, whatever the case style. A setting may be the product's as well as a person's. */
const CHOICE =
  /consent|agree|accept|declin|refus|reject|opt(?:ed|ing)?[-_ ]?(?:in|out)(?![a-z])|choice|chose|choos|permission|permitted|preference|cookie|gdpr|coppa|ccpa|privacy|do[-_]?not[-_]?track|dnt\b|birth/i;
/** Words of an age, told from `storage`, `minorVersion` and `childProcess` by where a name has its capitals. */
const AGE =
  /(?:\b|[a-z]|_)(?:Age|Child|Minor|Kid|Adult)s?(?![a-z])|(?:\b|_)(?:age|child|minor|kid|adult)s?(?![A-Za-z])|\b(?:underage|under[-_]?\d+)/;
const BUILD =
  /process\.env|import\.meta\.env|\bDeno\.env|\bnode_?env\b|__DEV__|\bis_?(?:dev|prod|production|development|debug|test|local|ci)\b|\bis(?:Dev|Prod|Production|Development|Debug|Test|Local)|production|development|\bConfig\.|hostname|localhost/i;

/** The text of an expression, and of what its names were given in the same file. */
function saidIn(value: ts.Expression, depth: number): string[] {
  const said = [value.getText()];
  if (depth === 0) return said;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const given = valueOf(node);
      if (given && given !== value) said.push(...saidIn(given, depth - 1));
    }
    if (!isFunction(node)) node.forEachChild(visit);
  };
  visit(value);
  return said;
}
