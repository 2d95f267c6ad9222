import type { Found } from '../components/components.ts';
import type { Props } from '../components/props.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { FoundControl } from '../controls/controls.ts';
import { propControl } from '../controls/handed-controls.ts';
import { tableControl } from '../controls/handed-tables.ts';
import { isForComments, isOfItem } from './own-controls.ts';
import type { ts } from '../ts-morph.ts';

interface Behind {
  /** Controls that the element is itself, one place for each concept. */
  own: readonly (FoundControl | null)[];
  /** Those that are rendered by the component behind its tag. */
  inside: readonly FoundControl[];
  props: Props;
  /** Whether whatever the tag shows is proved to do nothing with a prop of that name. */
  isIgnored: (prop: string) => boolean;
  /** The components that the tag may show; null if they are not known. */
  shown: readonly Found[] | null;
}

/** What a component offers where it stands: what it renders, and what it is given to press where it renders none. */
export function controlsBehind(
  element: ts.JsxOpeningLikeElement,
  concepts: readonly CompiledConcept[],
  { own, inside, props, isIgnored, shown }: Behind,
) {
  const kept: FoundControl[] = [];
  const given: FoundControl[] = [];
  let isControl = false;
  for (const [index, concept] of concepts.entries()) {
    const handed = own[index]
      ? null
      : (propControl(element, concept, props) ?? tableControl(element, concept, props, shown));
    const isNamed = own[index] !== null && own[index]?.isSilent !== true;
    const controls = inside.filter(control => control.concept === concept.id && !(isNamed && control.isSilent));
    // What is rendered inside cannot do what the parent has replaced by nothing.
    const isReplaced = (control: FoundControl) =>
      handed?.state === 'does-nothing' && !(isForComments(handed.symbol) && isOfItem(control));
    const isLost = controls.some(control => control.state === 'works' && isReplaced(control));
    kept.push(...controls.filter(control => control.state !== 'works' || !isReplaced(control)));
    const isOffered = handed && (isLost || controls.length === 0);
    // What nobody calls is offered to nobody.
    if (isOffered && !(handed.state === 'works' && isIgnored(handed.symbol)))
      given.push({ ...handed, isPressed: isLost });
    isControl ||= handed !== null || own[index] !== null;
  }
  return { kept, given, isControl };
}
