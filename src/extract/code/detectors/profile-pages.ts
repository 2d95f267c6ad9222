import { all, any, inText } from '../ask.ts';
import { GIVES, GRANTS_SIGHT } from '../defaults/grants.ts';
import { calleeOf } from '../callees.ts';
import { isBehindLogin, mayBeBehindLogin } from '../guards/behind-login.ts';
import type { Detection, Detector } from '../detector.ts';
import { chainOf, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declaredElsewhere } from '../links/declared-elsewhere.ts';
import { choiceAsked, choiceTakenOut, CLOSED_PROFILE, mayBeClosed, mayNameChoice } from '../people/asked-choices.ts';
import { CHANGE_WORDS, changesChoice, mayChangeChoice } from '../people/changed-choices.ts';
import { ANSWERS, mayServeData } from '../people/data-served.ts';
import { BUILDS, INCLUDES, MAY_QUERY } from '../people/data-queried.ts';
import { dataIn } from '../people/data-about.ts';
import { SERIALISES } from '../people/data-serialised.ts';
import { FORMAT_WORDS, mayFormat } from '../people/data-formats.ts';
import { isShownApart, SHOWS_DATUM } from '../people/data-shown.ts';
import { DATUM_WORDS, datumNamed } from '../people/personal-data.ts';
import { LISTED_WORDS, mayListOfSomebody, servesListOf } from '../people/lists-of-somebody.ts';
import { loadsPerson } from '../people/page-loaders.ts';
import { servesProfile } from '../people/profile-pages.ts';
import { handlesChoice } from '../people/handled-choices.ts';
import { COMPARES_VIEWER, maySayWhatIsSeen } from '../people/kept-fields.ts';
import { isProfilePage } from '../people/profile-paths.ts';
import {
  ASKED_IN_PAGE,
  ASKS_ADDRESS,
  asksForProfile,
  mayAskForProfile,
  READ_WORDS,
} from '../people/profiles-asked-for.ts';
import { mayOthersGet, othersGet } from '../people/what-others-get.ts';
import {
  BY_WHO_IN_TEXT,
  CONTROLLER_OF_PEOPLE,
  decoratedProfile,
  hidesByName,
  isOfPeople,
  madePublic,
  mayBePublic,
  mayHide,
  PROFILE_ADDRESS,
  profileRoute,
  tabledProfile,
} from '../people/profile-routes.ts';
import { chosenIn } from '../people/visibility-controls.ts';
import { choiceOfPage, choiceOfServed } from '../people/search-scope.ts';
import {
  FINDS_BY_KEY,
  LISTS,
  mayServeByName,
  servesByName,
  servesThings,
  THINGS_BY_ADDRESS,
} from '../people/served-people.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { isWithin } from '../within.ts';

const METHOD = ts.SyntaxKind.MethodDeclaration;
const TABLE = ts.SyntaxKind.ObjectLiteralExpression;

/** A table of people is asked for somebody. */
const OF_PEOPLE =
  /(users?|accounts?|profiles?|members?|players?|students?|authors?|people|persons?)\w{0,12}['"`)\]]*\s*[?!]?\.\s*find/i;

const asksChoice = (node: ts.Node): ts.Node | null =>
  ts.isPropertyAccessExpression(node)
    ? choiceAsked(node)
    : ts.isVariableDeclaration(node)
      ? choiceTakenOut(node)
      : null;

/** Who sees a person's profile: pages that any visitor may read, what a server gives out, and choices that are asked. */
export default {
  occurs: ask =>
    any(
      ({ path }) => isProfilePage(path),
      all(
        ask.called('find', (_, name) => mayServeData(name)),
        inText(OF_PEOPLE),
        inText(ANSWERS),
      ),
      ask.called('populate', (_, name) => name === 'populate'),
      all(ask.named('include with'), inText(INCLUDES)),
      all(ask.word('select'), any(inText(MAY_QUERY), inText(BUILDS))),
      all(
        ask.name(DATUM_WORDS, (_, name) => datumNamed(name) !== null),
        any(
          ({ path, text, mayHoldJsx }) => mayHoldJsx && !isShownApart(path) && SHOWS_DATUM.test(text),
          inText(/\b(?:select|attributes)['"]?\s*:/),
          ask.name(FORMAT_WORDS, words => mayFormat(words)),
          ({ text, mayHoldJsx }) => !mayHoldJsx && SERIALISES.test(text),
        ),
      ),
      all(
        ask.called('give grant assign allow add', (_, name) => GIVES.test(name)),
        inText(GRANTS_SIGHT),
      ),
      ask.name('hide show display share hides shows private public profile is visibility', words =>
        mayNameChoice(words),
      ),
      all(
        ask.name('hide hides show shows share shares display hidden private public visible', words =>
          maySayWhatIsSeen(words),
        ),
        inText(COMPARES_VIEWER),
      ),
      all(
        ask.name('locked private protected hidden is visibility privacy', words => mayBeClosed(words)),
        inText(CLOSED_PROFILE),
      ),
      ask.name('hide strip remove redact filter mask omit sanitize sanitise opt', words => mayHide(words)),
      ask.name('public profile', words => mayBePublic(words)),
      mayOthersGet(ask),
      all(ask.named('get route Get url path'), inText(PROFILE_ADDRESS)),
      all(({ path }) => isOfPeople(path), ask.named('get route'), inText(BY_WHO_IN_TEXT)),
      all(ask.named('Get'), inText(CONTROLLER_OF_PEOPLE)),
      ask.called('by', words => mayServeByName(words)),
      ask.name('user profile account person member player author', words => mayServeByName(words)),
      all(
        ask.called('find where', (_, name) => /^(find(One|Unique|First|By)|where$)/.test(name)),
        inText(FINDS_BY_KEY),
      ),
      all(
        ask.called('find paginate where list', (_, name) => LISTS.test(name)),
        inText(THINGS_BY_ADDRESS),
      ),
      ask.name(CHANGE_WORDS, words => mayChangeChoice(words)),
      all(
        any(
          ask.name(READ_WORDS, words => mayAskForProfile(words)),
          ({ text }) => ASKED_IN_PAGE.test(text),
        ),
        inText(ASKS_ADDRESS),
      ),
      ask.called(LISTED_WORDS, words => mayListOfSomebody(words)),
      ask.name('get fetch load find read', (_, name) =>
        /^(get|fetch|load|find|read)\w*(Profile|PublicPage)/.test(name),
      ),
    ),
  detect(file, { concept, guards, slice }) {
    const found: Detection[] = [];
    const open: ts.Node[] = [];
    const loads = loadsPerson(file, slice);
    if (loads) found.push(pageOf(loads, file));
    for (const call of file.calls) {
      const route = profileRoute(call, file);
      const byName = route ? null : (servesByName(call, file) ?? servesThings(call, file) ?? servesListOf(call, file));
      if (byName && !isWithinUnlike(concept, file.path, byName))
        found.push({
          node: byName,
          symbol: chainOf(call.expression).slice(-2).join('.'),
          traits: ['served', 'shown', ...choiceOfServed(enclosingFunction(call) ?? call, guards)],
          guardedAt: call,
        });
      if (!route || isWithinUnlike(concept, file.path, route.node)) continue;
      const handler = unwrap(route.handler);
      const run = isFunction(handler) ? handler : calleeOf(handler);
      const chosen = run?.body ? choiceOfServed(run.body, guards) : [];
      const isOpen = route.mayBeOpen && !isBehindLogin(call, guards) && !mayBeBehindLogin(call);
      const isForLeast = !isOpen && route.isForLeast && !isBehindLogin(call, guards);
      if ((isOpen || isForLeast) && run) open.push(run);
      const answers = declaredElsewhere(handler);
      found.push({
        node: route.node,
        symbol: route.path,
        traits: ['served', ...(isOpen ? ['open-route'] : isForLeast ? ['least-role'] : []), ...chosen],
        ...(answers && { trace: [{ at: slice.placeOf(answers), message: 'it is answered here' }] }),
      });
    }
    for (const one of dataIn(file, slice))
      if (!found.some(({ node }) => node === one.node) && !isWithinUnlike(concept, file.path, one.node))
        found.push(one);
    for (const table of file.side === 'client' ? [] : file.ofKind<ts.ObjectLiteralExpression>(TABLE)) {
      const route = tabledProfile(table);
      if (route && !isWithinUnlike(concept, file.path, route.node))
        found.push({
          node: route.node,
          symbol: route.path,
          traits: ['served', ...choiceOfServed(route.handler, guards)],
        });
    }
    for (const method of file.side === 'client' ? [] : file.ofKind<ts.MethodDeclaration>(METHOD)) {
      const route = decoratedProfile(method);
      if (!route || !method.body || isWithinUnlike(concept, file.path, route.node)) continue;
      if (found.some(one => one.node.pos >= method.pos && one.node.end <= method.end)) continue;
      const traits = ['served', ...(route.isOpen ? ['open-route'] : []), ...choiceOfServed(method.body, guards)];
      found.push({ node: route.node, symbol: route.path, traits });
    }
    for (const node of file.nodes) {
      const changed = changesChoice(node, file) ?? handlesChoice(node, file, concept);
      if (changed && !isWithinUnlike(concept, file.path, changed))
        found.push({ node: changed, symbol: textOf(changed), traits: ['offered'] });
      const served = servesProfile(node, file) ?? (ts.isVariableDeclaration(node) ? madePublic(node, file) : null);
      const at = served ?? hidesByName(node) ?? asksChoice(node);
      const wanted = at ? null : asksForProfile(node, file);
      if (wanted && !isWithinUnlike(concept, file.path, wanted))
        found.push({ node: wanted, symbol: textOf(wanted), traits: ['asked-for'] });
      if (!at) {
        const got = othersGet(node, file);
        const isTold = found.some(one => one.node === got?.node);
        if (got && !isTold && !isWithinUnlike(concept, file.path, got.node)) found.push(got);
        continue;
      }
      if (isWithinUnlike(concept, file.path, at)) continue;
      found.push({
        node: at,
        symbol: nameOf(at as ts.Expression) ?? textOf(at),
        traits: served
          ? ['served', 'shown', ...choiceOfServed(isFunction(node) && node.body ? node.body : node, guards)]
          : ['choice'],
      });
    }
    // What an open route answers with is told where the route stands.
    for (const one of found)
      if (one.traits?.includes('shown') && open.some(run => isWithin(one.node, run)))
        one.traits = [...one.traits, 'repeated'];
    if (file.side === 'server') return found;
    const isTold = (node: ts.Node) => found.some(one => one.node === node);
    const chosen = chosenIn(file, concept).filter(
      ({ node }) => !isTold(node) && !isWithinUnlike(concept, file.path, node),
    );
    return [...found, ...chosen.map(one => ({ ...one, traits: ['offered'] }))];
  },
} satisfies Detector;

/** What several pages load by the same function is told there, once. */
function pageOf({ node, isDoubted }: { node: ts.Node; isDoubted: boolean }, { ast }: ParsedFile): Detection {
  const declaring = node.getSourceFile();
  const isElsewhere = declaring !== ast;
  const chosen = [ast, ...(isElsewhere ? [declaring] : [])].flatMap(one => choiceOfPage(one));
  const traits = [isDoubted ? 'shown' : 'public-page', ...new Set(chosen)];
  return { node, symbol: textOf(node), traits, ...(isElsewhere && { isThrough: true as const }) };
}
