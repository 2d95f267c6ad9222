import { asksAge, callersAskAge } from '../accounts/asks-age.ts';
import { carriedOut } from '../accounts/carried-out.ts';
import { mayHandSignUp } from '../accounts/sign-up-places.ts';
import { mayHoldSignUp } from '../accounts/sign-up-names.ts';
import { mayUseKit } from '../accounts/sign-up-kits.ts';
import { mayKeepAccounts } from '../accounts/stored-accounts.ts';
import { signUpsIn } from '../accounts/sign-ups.ts';
import { any } from '../ask.ts';
import type { Detector } from '../detector.ts';
import { textOf } from '../names.ts';

/** Ways to an account, and whether age comes up on them. */
export default {
  occurs: ask => any(mayHoldSignUp(ask), mayHandSignUp(ask), mayUseKit(ask), mayKeepAccounts(ask)),
  detect: (file, context) =>
    signUpsIn(file, context.concept).flatMap(signUp => {
      const { name, node, trait } = signUp;
      const isAsked = asksAge(node, file, context) || (trait === 'server' && callersAskAge(name, context));
      const whole = { node: name, symbol: textOf(name), traits: isAsked ? ['asks-age', trait] : [trait] };
      const parts = carriedOut(signUp, file).map(at => ({ node: at, symbol: textOf(at), traits: ['carried-out'] }));
      return [whole, ...parts];
    }),
} satisfies Detector;
