import type { Library } from './load/index.ts';
import { topOf } from './model/place.ts';
import type { Notice } from './model/notice.ts';
import { canonicalJson } from './kit/digest.ts';

interface Own {
  id: string;
  path: string;
  text: string;
}

/** What a change rewrites or takes away of the repository's own rules, policies and concepts; until it is merged, the old counts. */
export function changesOfLibrary(now: Library, held: Library): Notice[] {
  const current = new Map(ownOf(now).map(one => [one.id, one]));
  return ownOf(held).flatMap(({ id, text }): Notice[] => {
    const own = current.get(id);
    if (own?.text === text) return [];
    return [
      {
        code: 'policy-change',
        message: `${id} ${own ? 'is changed' : 'is no longer there'}: this does not count until it is merged`,
        at: own ? topOf(own.path) : null,
        hint: 'whoever may decide this approves the change; the preview says what it will do',
      },
    ];
  });
}

function ownOf({ rules, policies, concepts }: Library): Own[] {
  return [
    ...rules.map(one => ({ ...one, id: `the rule ${one.id}` })),
    ...policies.map(one => ({ ...one, id: `the policy ${one.id}` })),
    ...concepts.map(one => ({ ...one, id: `the concept ${one.concept}` })),
  ].flatMap(({ origin, id, path, ...rest }) =>
    origin === 'local' ? [{ id, path, text: canonicalJson({ ...rest, places: null, anchors: null }) }] : [],
  );
}
