import { enclosingFunction, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a framework runs by itself, once a part is there or something has changed. */
const EFFECTS =
  /^(useEffect|useLayoutEffect|useMount|useEffectOnce|onMounted|onBeforeMount|onMount|createEffect|watchEffect)$/;
/** What the call brings up may be shown. */
const OPENS =
  /^(open|show|display|toggle|present|push|set|start|prompt|ask|render|mount|attach|bind|add|append|insert|inject|init|initiali[sz]e|register|use|install|create|make|build|setup|enable|wire|hook|connect|decorate|put|place|configure|apply|with)$/;
/** What is hung on somewhere, whatever is done with it. */
const HUNG =
  /^(menus?|buttons?|dialogs?|modals?|sheets?|popups?|popovers?|tooltips?|overlays?|widgets?|toolbars?|panels?|context|controls?|actions?|links?|icons?|forms?|ui)$/;

/**
 * `useEffect(() => { reportTimes(); })`: a call whose answer nobody takes, run by an effect itself, shows nothing and waits for
 * nobody. What is handed anything may fill it, what opens, shows or hangs something on is another matter, and so is what a handler
 * within the effect calls.
 */
export function isToldByEffect({ expression }: ts.ExpressionStatement): boolean {
  if (!ts.isCallExpression(expression) || !expression.arguments.every(ts.isStringLiteralLike)) return false;
  const name = nameOf(expression.expression);
  if (name === null || OPENS.test(splitWords(name)[0] ?? '') || splitWords(name).some(word => HUNG.test(word)))
    return false;
  const around = enclosingFunction(expression)?.parent;
  return !!around && ts.isCallExpression(around) && EFFECTS.test(nameOf(around.expression) ?? '');
}
