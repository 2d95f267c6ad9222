import { isFunction, nameNode, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { isAtOneGlance } from '../said-by.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Modes, profiles and locks that a parent sets for a child; whether one is on is asked as an age is. */
export const CHILD_MODES = phrasesOf([
  'kid mode',
  'kids mode',
  'child mode',
  'children mode',
  'junior mode',
  'kid profile',
  'kids profile',
  'child profile',
  'child lock',
  'kid lock',
  'parental control',
  'parental controls',
  'parental lock',
  'parental pin',
  'parental gate',
  'parental settings',
  'parent pin',
  'parents pin',
  'parent gate',
  'guardian controls',
  'guardian pin',
  'family control',
  'family controls',
  'family safety',
  'family center',
  'family centre',
  'family pairing',
]);

/** What switches one, or asks for what opens it. */
const SWITCHES =
  /^(set|toggle|enable|disable|activate|deactivate|enter|exit|leave|start|stop|turn|switch|update|save|change|lock|unlock|verify|validate|check|ask|request|require|open|show|confirm|create|add|reset|forgot)$/;
const TRANSLATES =
  /^(\$?t|\$?tr|tc|i18n|trans|translate|formatMessage|gettext|ngettext|_|__|msg|defineMessage|localize|l10n|noarg)$/i;
const ADDRESSES = /^(to|href|path|route|url|link|pathname)$/;

const namesMode = (text: string): boolean => hasAnyPhrase(splitWords(text), CHILD_MODES);

/** A component that keeps it for itself: `const [kidMode, setKidMode] = useState(false)`. */
const isOwnState = (name: string, { indexed: { text } }: ParsedFile): boolean =>
  new RegExp(`,\\s*${name.replaceAll('$', '\\$')}\\s*\\]\\s*=`).test(text);

/** Where such a mode is switched, and entries that lead to it: `setKidMode(true, { password })`, `t('kidMode')`. */
export function childModesIn(file: ParsedFile): { node: ts.Node; trait: 'acts' | 'shows' }[] {
  const found: { node: ts.Node; trait: 'acts' | 'shows' }[] = [];
  if (![...file.indexed.tokens].some(token => STARTS.has(token))) return found;
  for (const node of file.ofKinds(KINDS)) {
    const act = actIn(node, file);
    if (act) found.push({ node: act, trait: 'acts' });
  }
  for (const node of file.ofKinds(TEXTS)) {
    const text = ts.isStringLiteralLike(node) || ts.isJsxText(node) ? node.text.trim() : '';
    if (!text || text.length > 60 || !isEntry(node, text) || found.some(one => isAtOneGlance(one.node, node))) continue;
    found.push({ node, trait: 'shows' });
  }
  return found;
}

const STARTS: ReadonlySet<string> = new Set(CHILD_MODES.map(({ words }) => words[0]!));
const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
];
const TEXTS = [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.JsxText];

function actIn(node: ts.Node, file: ParsedFile): ts.Node | null {
  const name = ts.isCallExpression(node) ? nameNode(node.expression) : nameOfFunction(node);
  const text = name && textOf(name);
  if (!text || !SWITCHES.test(splitWords(text)[0] ?? '') || !namesMode(text)) return null;
  return isOwnState(text, file) ? null : name;
}

function nameOfFunction(node: ts.Node): ts.Node | null {
  if (!isFunction(node)) return null;
  if (node.name) return node.name;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
    ? parent.name
    : null;
}

/** What is read on an entry, its key, or the page that it opens. */
function isEntry(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isJsxText(node)) return says(text);
  if (ts.isCallExpression(parent)) {
    const callee = nameOf(parent.expression) ?? '';
    if (TRANSLATES.test(callee)) return says(text.split(/[.:]/).at(-1)!);
    return /^(push|replace|navigate|go|goto|set|redirect|visit)$/.test(callee) && isPage(text);
  }
  if (ts.isJsxAttribute(parent))
    return ADDRESSES.test(textOf(parent.name)) ? isPage(text) : LABELS.test(textOf(parent.name)) && says(text);
  if (ts.isPropertyAssignment(parent) && parent.initializer === node)
    return ADDRESSES.test(textOf(parent.name)) ? isPage(text) : LABELS.test(textOf(parent.name)) && says(text);
  return false;
}
const LABELS = /^(label|title|text|placeholder|aria-label|headerTitle)$/;

/** The mode, and at most that it is switched. */
function says(text: string): boolean {
  const words = splitWords(text).filter(
    word => !SWITCHES.test(word) && !/^(on|off|the|your|my|menu|page|title|label)$/.test(word),
  );
  return CHILD_MODES.some(({ words: phrase }) => phrase.join(' ') === words.join(' '));
}

const isPage = (text: string): boolean => text.startsWith('/') && namesMode(text.split('/').at(-1) ?? '');
