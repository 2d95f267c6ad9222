import { decidesNothing } from './choices-beside.ts';
import type { CompiledConcept } from '../concepts.ts';
import { declaredName, eachNode, enclosingFunction, isFunction, nameOf, textOf } from '../names.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const DECIDES = /^(&&|\|\||[!=]==?|[<>]=?)$/;
/** What is given to one of these decides what is found. */
const ASKS =
  /^(find\w*|paginate\w*|aggregate|count\w*|search\w*|list\w*|query\w*|where\w*|(and|or)Where\w*|get\w*|filter\w*|match|having|eq|ne|neq|is|isNull|isNotNull|inArray|and|or|not|sql|raw|reject|omitBy|pickBy|exists|some|every|expression|\w*(users?|people|profiles?|accounts?|members?))$/i;
const KEEPS =
  /^(filter|hide|exclude|remove|without|only|omit|reject|strip|mask|anonymi[sz]e|redact|assert|ensure|require|check|can|may|is|has)/;
const FILTERS =
  /^(where|filters?|query|match|criteria|conditions?|pipeline|selector|must|must_not|predicate|scope)\w*$|(Filters?|Query|Where|Criteria|Conditions?)$/i;
const OUTPUT = /^(select|include|orderBy|order|attributes|projection|fields|returning|data|populate|columns|schema)$/;
/** A query in its own language that asks for it. */
const SQL =
  /\bwhere\b[\s\S]*\b(discoverable|searchable|indexable|is_?private|is_?hidden|is_?public|unlisted|opt_?out)\b/i;
const LISTED = /\b(discoverable|searchable|indexable|is_?private|is_?hidden|unlisted|opt_?out)\b/i;

/**
 * What becomes of the choices of people around an operation: one decides what is found or shown, one is named (read,
 * handed out, sorted by) and nothing shows that it decides, or none stands there.
 */
export function choicesIn(
  around: ts.Node,
  choices: readonly (readonly Phrase[])[],
  guards: readonly CompiledConcept[],
): 'decides' | 'named' | null {
  let found: 'decides' | 'named' | null = null;
  eachNode(around, node => {
    if (found === 'decides') return;
    const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) || isPartOfText(node) ? textOf(node) : '';
    if (text === '' || isOfTypes(node)) return;
    if (SQL.test(text)) found = 'decides';
    const words = splitWords(text.slice(0, 200));
    if (!LISTED.test(text) && !choices.some(one => hasAnyPhrase(words, one))) return;
    found = decides(node) && !decidesNothing(node, guards) ? 'decides' : 'named';
  });
  return found;
}

const isPartOfText = (node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** A name of a type, of what is imported, or of the function itself: nothing is asked. */
function isOfTypes(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isTypeNode(at) || ts.isTypeElement(at) || ts.isImportDeclaration(at) || ts.isExpressionWithTypeArguments(at))
      return true;
    if (ts.isStatement(at) || ts.isExpression(at.parent)) return false;
  }
  return false;
}

function decides(node: ts.Node): boolean {
  for (let at = node; at.parent && !ts.isSourceFile(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent) || ts.isWhileStatement(parent))
      return (ts.isConditionalExpression(parent) ? parent.condition : parent.expression) === at;
    if (ts.isBinaryExpression(parent) && DECIDES.test(parent.operatorToken.getText())) return true;
    if (ts.isPrefixUnaryExpression(parent)) return true;
    // A key, unless it says what comes back.
    if (ts.isPropertyAssignment(parent) && OUTPUT.test(textOf(parent.name))) return false;
    if (ts.isPropertyAssignment(parent) && parent.initializer === at && FILTERS.test(textOf(parent.name))) return true;
    if (ts.isVariableDeclaration(parent)) return parent.initializer === at && FILTERS.test(textOf(parent.name));
    if (ts.isCallExpression(parent))
      return parent.expression === at
        ? KEEPS.test(nameOf(parent.expression) ?? '')
        : ASKS.test(nameOf(parent.expression) ?? '');
    // `query.discoverable = true`
    if (ts.isBinaryExpression(parent) && parent.left === at) return FILTERS.test(textOf(leftmost(parent.left)));
    if (ts.isArrowFunction(parent) && parent.body === at) continue;
    if (ts.isReturnStatement(parent)) return isOfFilter(parent);
    if (isFunction(parent) || ts.isJsxElement(parent) || ts.isJsxAttribute(parent)) return false;
  }
  return false;
}

const leftmost = (node: ts.Expression): ts.Node =>
  ts.isPropertyAccessExpression(node) ? leftmost(node.expression) : node;

/** `users.filter(user => { return user.discoverable; })`, `function canBeFound(user) { return user.discoverable; }` */
function isOfFilter(node: ts.Node): boolean {
  const inside = enclosingFunction(node);
  const call = inside?.parent;
  if (inside && KEEPS.test(declaredName(inside) ?? '')) return true;
  return !!call && ts.isCallExpression(call) && /^(filter|reject|some|every|find)$/.test(nameOf(call.expression) ?? '');
}
