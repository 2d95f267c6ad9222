import { all, any, inText } from '../ask.ts';
import { GIVES, GRANTS_SIGHT } from '../default-grants.ts';
import type { Detection, Detector } from '../detector.ts';
import { nameOf, textOf } from '../names.ts';
import { choiceAsked, mayNameChoice } from '../people/asked-choices.ts';
import { isProfilePage, loadsPerson, servesProfile } from '../people/profile-pages.ts';
import { pageAsksChoice } from '../people/search-scope.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Who sees a person's profile: pages that any visitor may read, what a server gives out, and choices that are asked. */
export default {
  occurs: ask =>
    any(
      ({ path }) => isProfilePage(path),
      all(
        ask.called('give grant assign allow add', (_, name) => GIVES.test(name)),
        inText(GRANTS_SIGHT),
      ),
      ask.name('hide show display share hides shows private public profile is', words => mayNameChoice(words)),
      ask.name('get fetch load find read', (_, name) =>
        /^(get|fetch|load|find|read)\w*(Profile|PublicPage)/.test(name),
      ),
    ),
  detect(file, { concept }) {
    const found: Detection[] = [];
    const loads = isProfilePage(file.path) ? loadsPerson(file) : null;
    if (loads) {
      const chosen = pageAsksChoice(file.ast) ? ['respects-choice'] : [];
      found.push({ node: loads, symbol: textOf(loads), traits: ['public-page', ...chosen] });
    }
    for (const node of file.nodes) {
      const served = servesProfile(node, file);
      const at = served ?? (ts.isPropertyAccessExpression(node) ? choiceAsked(node) : null);
      if (!at || isWithinUnlike(concept, file.path, at)) continue;
      found.push({
        node: at,
        symbol: nameOf(at as ts.Expression) ?? textOf(at),
        traits: [served ? 'served' : 'choice'],
      });
    }
    return found;
  },
} satisfies Detector;
