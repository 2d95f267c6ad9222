import { chainOf, declaredName, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const SUBJECTS = /^(BehaviorSubject|StateSubject)$/;
/** What stands beside the first state of a module of a store. */
const BESIDE = /^(mutations|reducers|actions|getters|effects)$/;
const GIVEN = /^(defaults|default_?values?|initial_?values?)$/i;
/** What keeps something under a key, or in a file of its own. */
const KEEPS =
  /(store|storage|stored|persist(ed)?|settings?|preferences?|prefs|conf)(state|value)?$|^use\w*(storage|persisted\w*|settings?)$/i;
const SLICE = /^create\w*(Slice|Store)$/;

/**
 * Whether a node holds what a store starts with, in ways of its own: `new BehaviorSubject({ … })`, `state: { … }` beside
 * `mutations`, `new Store({ defaults: { … } })`, `const createSettingsSlice = set => ({ … })`.
 */
export function startsStore(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return SUBJECTS.test(nameOf(node.expression) ?? '');
  if (ts.isPropertyAssignment(node)) {
    const key = textOf(node.name);
    if (key === 'state') return node.parent.properties.some(one => one.name && BESIDE.test(textOf(one.name)));
    return GIVEN.test(key) && isKept(node.parent);
  }
  if (!isFunction(node) || !SLICE.test(declaredName(node) ?? '')) return false;
  const [set] = node.parameters;
  return !!set && textOf(set.name) === 'set';
}

/** The options of what keeps it. */
function isKept(options: ts.ObjectLiteralExpression): boolean {
  const { parent: call } = options;
  const isMade = ts.isCallExpression(call) || ts.isNewExpression(call);
  return isMade && KEEPS.test(chainOf(unwrap(call.expression)).at(-1) ?? '');
}
