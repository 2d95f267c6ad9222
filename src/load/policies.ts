import type { Notice } from '../model/notice.ts';
import type { Place } from '../model/place.ts';
import type { Policy, PolicyDocument } from '../model/policy.ts';
import type { Tree } from '../model/tree.ts';
import { validatePolicy } from '../generated/validators.js';
import { checkId, readFolder } from './read-folder.ts';

/** Policies of a folder. Whether their rules exist is checked once all rules are known. */
export function loadPolicies(
  tree: Tree,
  folder: string,
  origin: Policy['origin'],
): { policies: Policy[]; notices: Notice[] } {
  const { loaded, notices } = readFolder<PolicyDocument>(tree, folder, {
    validate: validatePolicy,
    syntax: 'policy-invalid',
    invalid: 'policy-invalid',
    tooLarge: 'policy-invalid',
    known: () => [],
  });
  const policies = loaded.map(one => {
    const name = one.path.slice(folder.length + 1, -'.yaml'.length);
    notices.push(...checkId(one, 'id', one.value.id, origin === 'local' ? `local/${name}` : name, 'policy-invalid'));
    const places: Record<string, Place> = {};
    for (const [index, provision] of one.value.provisions.entries()) {
      for (const [link, { rule }] of provision.rules.entries()) {
        places[`${provision.id} ${rule}`] = one.file.placeOf(['provisions', index, 'rules', link, 'rule']);
      }
    }
    for (const name of Object.keys(one.value.parameters ?? {}))
      places[`parameters.${name}`] = one.file.placeOfKey(['parameters', name]);
    return { ...one.value, path: one.path, origin, places };
  });
  return { policies, notices };
}
