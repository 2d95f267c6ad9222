import { endpointAround } from '../accounts/parts-of-files.ts';
import { routesAskAge } from '../accounts/asked-before.ts';
import { callersAskAge } from '../accounts/asked-by-callers.ts';
import { asksAge, schemaAsksAge } from '../accounts/asks-age.ts';
import { mayShowBareForm } from '../accounts/bare-forms.ts';
import { mayShowModeForm } from '../accounts/mode-forms.ts';
import { calledSignUps, mayCallSignUp, writtenSignUps } from '../accounts/called-sign-ups.ts';
import { carriedOut } from '../accounts/carried-out.ts';
import { mayHoldAccountCommand } from '../accounts/account-commands.ts';
import { mayLogInOutside, outsideLogIns } from '../accounts/outside-log-ins.ts';
import { mayMakeFromOutside } from '../accounts/outside-makers.ts';
import { mayMakeGuest } from '../accounts/guest-accounts.ts';
import { importedMakers, mayImportMaker } from '../accounts/imported-makers.ts';
import { isDrawnIn, mayMakeKey } from '../accounts/key-accounts.ts';
import { handedRoutes, mayHandRoute } from '../accounts/handed-routes.ts';
import { mayHandBody } from '../accounts/handed-bodies.ts';
import { mayReturnFromOutside } from '../accounts/returns-from-outside.ts';
import { mayHandSignUp } from '../accounts/sign-up-places.ts';
import { mayHoldSignUp } from '../accounts/sign-up-names.ts';
import { mayUseKit } from '../accounts/sign-up-kits.ts';
import { mayUseResource, resourceSignUps } from '../accounts/resource-sign-ups.ts';
import { mayKeepAccounts } from '../accounts/stored-accounts.ts';
import { shownForms } from '../accounts/shown-forms.ts';
import { signUpsIn } from '../accounts/sign-ups.ts';
import { saidAt } from '../asked/hook-runs.ts';
import { any } from '../ask.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { Detector } from '../detector.ts';
import { textOf } from '../names.ts';

/** Ways to an account, and whether age comes up on them. */
export default {
  occurs: ask =>
    any(
      mayHoldSignUp(ask),
      mayHandSignUp(ask),
      mayUseKit(ask),
      mayKeepAccounts(ask),
      mayShowBareForm(ask),
      mayShowModeForm(ask),
      mayMakeGuest(ask),
      mayMakeKey(ask),
      mayCallSignUp(ask),
      mayUseResource(ask),
      mayMakeFromOutside(ask),
      mayHoldAccountCommand(ask),
      mayHandRoute(ask),
      mayLogInOutside(ask),
      mayImportMaker(ask),
      mayHandBody,
      mayReturnFromOutside(ask),
    ),
  detect: (file, context) => {
    const { ways, beside } = signUpsIn(file, context);
    const parts = [...beside, ...ways.flatMap(one => carriedOut(one, file))];
    const shown = shownForms(file, ways, context);
    const known = [...ways.map(({ name }) => name), ...parts, ...shown];
    const asked = resourceSignUps(file).filter(one => !known.includes(one));
    const routes = [...handedRoutes(file), ...outsideLogIns(file, context)].filter(
      one => ![...known, ...asked].some(other => isAtOneGlance(other, one)),
    );
    const before = [...known, ...asked, ...routes];
    const imported = importedMakers(file, context).filter(one => !before.some(other => isAtOneGlance(other, one)));
    const called = [...asked, ...routes, ...imported, ...calledSignUps(file, [...before, ...imported], context)];
    return [
      ...ways.map(({ name, node, trait, demand }) => {
        const isAskedHere = demand === 'always' || asksAge(endpointAround(name, node), file, context);
        const before = !isAskedHere && trait === 'server' && callersAskAge(name, context);
        const isAsked =
          isAskedHere ||
          before === true ||
          (trait === 'server' && (schemaAsksAge(name, context) || routesAskAge(name, context)));
        const unasked =
          typeof before === 'object' && !isAsked
            ? [{ at: context.slice.placeOf(before), message: 'it is called here, and no age is asked for' }]
            : [];
        const made = carriedOut({ name, node, trait }, file).map(at => ({
          at: file.placeOf(at),
          message: 'the account is made here',
        }));
        const also = made.length + unasked.length > 0 && { also: [...unasked, ...made] };
        const traits = [
          ...(isAsked ? ['asks-age'] : []),
          trait,
          ...(demand && demand !== 'never' ? ['kept-whole'] : []),
          ...(before === 'open' && !isAsked ? ['asked-by-some'] : []),
          ...(trait === 'form' && isDrawnIn(node, file) ? ['on-device'] : []),
        ];
        return { node: name, symbol: textOf(saidAt(name)), traits, ...also };
      }),
      ...writtenSignUps(file)
        .filter(({ at }) => ![...known, ...called].some(one => isAtOneGlance(one, at)))
        .map(({ at, name, within }) => ({ node: at, symbol: name, within, traits: ['carried-out'] })),
      ...[...parts, ...shown, ...called].map(at => ({ node: at, symbol: textOf(saidAt(at)), traits: ['carried-out'] })),
    ];
  },
} satisfies Detector;
