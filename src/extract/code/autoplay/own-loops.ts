import { chainOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { filmElementsOf } from './film-elements.ts';
import { isOfOwnFile } from './own.ts';

/** What a program puts into a film, or how it gives it its sound back. */
const CHANGED =
  /\.(src|srcObject|source)\s*=[^=]|\.muted\s*=(?!=|\s*true\b)|setAttribute\(\s*['"]src|\b(loadSource|attachMedia|createObjectURL)\b/;

/**
 * `video.current.play()` with `<video ref={video} muted loop src="/waves.mp4" />`: the moving picture behind a headline, as
 * it were with `autoPlay`, and nothing else is ever put into it.
 */
export function isOwnLoop(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isPropertyAccessExpression(call) || call.name !== node) return false;
  const [ref] = chainOf(call);
  const films = ref === undefined ? [] : filmElementsOf(ref, node);
  return (
    films.length > 0 &&
    films.every(film => ['muted', 'loop'].every(name => isSet(film, name)) && isOfOwnFile(film)) &&
    !CHANGED.test(node.getSourceFile().text)
  );
}

const isSet = ({ attributes }: ts.JsxOpeningLikeElement, name: string): boolean =>
  attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      textOf(one.name) === name &&
      /^(\{true\}|"\w*"|'\w*')$/.test(one.initializer?.getText() ?? '{true}') &&
      !/false/.test(one.initializer?.getText() ?? ''),
  );
