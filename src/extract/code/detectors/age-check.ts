import { BIRTH_TOKENS } from '../age/birth-words.ts';
import { callsOfDefinitions, definitionsIn, returnsOf } from '../age/definitions.ts';
import { gateStatesIn, namelessGate } from '../age/gate-states.ts';
import { answersIn, gateBranchesIn, gateComponentsIn, isGateName } from '../age/gates.ts';
import { limitsIn } from '../age/limits.ts';
import { latestBirthsIn, leastAgesIn, switchesIn } from '../age/validators.ts';
import { isSettled } from '../age/without-effect.ts';
import { turnedAwayIn } from '../age/turned-away.ts';
import { mayDeclareAge, mayNameDeclaration, namedDeclarationsIn, selfDeclarationsIn } from '../age/self-declared.ts';
import type { FileTest } from '../ask.ts';
import { all, any } from '../ask.ts';
import type { Detection, Detector } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import { enclosingFunction, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { findStatedChecks } from '../guards/stated.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Every place where the code asks, fixes or works out how old somebody must be or is. */
export default {
  occurs: ask =>
    any(
      ask.word(`${BIRTH_TOKENS.join(' ')} adult adults underage minor minors teen`),
      ask.name('age', (_, name) => AGE_NAME.test(name)),
      all(ask.word('age over above least older adult plus am'), ({ text }) => mayNameDeclaration(text)),
      all(ask.word('older over years above'), ask.word('am m confirm certify declare affirm acknowledge'), DECLARES),
    ),
  detect(file, { concept }) {
    // Entries of a cache have an age, wherever below that folder they are looked at.
    if (file.path.split('/').some(part => splitWords(part).includes('cache'))) return [];
    const found = new Map<ts.Node, Set<string>>();
    const add = (node: ts.Node, trait: string): void => {
      if (isWithinUnlike(concept, file.path, node) || isSettled(node)) return;
      found.set(node, (found.get(node) ?? new Set()).add(trait));
    };
    for (const node of findStatedChecks(file, concept, evidenceReader(new Set())))
      add(node, isOnlyLabel(node) ? 'label-only' : 'asks');
    for (const { node, trait } of turnedAwayIn(file, concept)) add(node, trait);
    for (const { name, trait } of definitionsIn(file, concept)) add(name, trait);
    for (const node of callsOfDefinitions(file, concept)) add(node, 'asks');
    for (const node of [...latestBirthsIn(file), ...switchesIn(file, concept)]) add(node, 'asks');
    for (const { name, trait } of limitsIn(file)) add(name, trait);
    for (const node of [...selfDeclarationsIn(file), ...namedDeclarationsIn(file)]) add(node, 'self-declared');
    for (const node of leastAgesIn(file)) add(node, 'limit');
    for (const node of [...gateComponentsIn(file), ...gateBranchesIn(file)]) add(node, 'gate');
    for (const node of [...gateStatesIn(file, isGateName), ...namelessGate(file, isGateName)]) add(node, 'gate');
    for (const node of answersIn(file, concept)) add(node, 'answered-elsewhere');
    return [...found].map(([node, traits]): Detection => ({
      node,
      symbol: symbolOf(node),
      traits: [...traits].sort(),
    }));
  },
} satisfies Detector;

const DECLARES: FileTest = ({ text }) => mayDeclareAge(text);

/** A name of which age is a whole word, and not only the age of a cache or a session. */
const AGE_NAME = /(^|_|[a-z])(Age|AGE)(?![a-z])|^age(?![a-z])|_age(?![a-z])/;

/** A check whose function only names a group: `if (age < 13) return 'child'; return 'adult'`. */
function isOnlyLabel(node: ts.Node): boolean {
  const around: FunctionNode | null = enclosingFunction(node);
  if (!around) return false;
  const returned = returnsOf(around).map(unwrap);
  const isText = (one: ts.Expression): boolean =>
    ts.isStringLiteralLike(one) ||
    (ts.isConditionalExpression(one) && isText(unwrap(one.whenTrue)) && isText(unwrap(one.whenFalse)));
  return returned.length > 1 && returned.every(isText);
}

function symbolOf(node: ts.Node): string {
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
