import { describe, expect, it } from 'vitest';
import { compileOne, said } from './one-rule.ts';

/** The message about an expression, without its place. */
function about(expression: string, subject = 'feature'): string[] {
  return said(compileOne(`for: ${subject}\nrequire: |\n  ${expression}`).notices).map(one =>
    one.replace(/^\d+:\d+ require: /, ''),
  );
}

describe('a word that is in no catalogue would be quietly false for ever', () => {
  it.each<[expression: string, message: string, subject?: string]>([
    [
      'feature.kind == "direct-mesaging"',
      '"direct-mesaging" is not a kind of feature; did you mean "direct-messaging"?',
    ],
    [
      '"direct-mesaging" != feature.kind',
      '"direct-mesaging" is not a kind of feature; did you mean "direct-messaging"?',
    ],
    ['feature.kind in ["calls", "comment"]', '"comment" is not a kind of feature; did you mean "comments"?'],
    [
      '(feature.hasOwner ? "call" : "comments") == feature.kind',
      '"call" is not a kind of feature; did you mean "calls"?',
    ],
    [
      'feature.setting("who-can-mesage").isDeclared',
      '"who-can-mesage" is not a setting; did you mean "who-can-message"?',
    ],
    [
      'feature.setting("who-can-message").protective.atLeast("frends")',
      '"frends" is not an option of who-can-message; did you mean "friends"?',
    ],
    ['feature.setting("who-can-message").protective.atLeast("on")', '"on" is not an option of who-can-message'],
    ['feature.setting("who-can-message").protective.name == "on"', '"on" is not an option of who-can-message'],
    [
      'feature.settings.exists(s, s.name == "who-can-mesage")',
      '"who-can-mesage" is not a setting; did you mean "who-can-message"?',
    ],
    [
      '"who-can-mesage" in feature.settings.map(s, s.name)',
      '"who-can-mesage" is not a setting; did you mean "who-can-message"?',
    ],
    ['feature.settings.exists(s, s.protective.name == "offf")', '"offf" is not an option; did you mean "off"?'],
    ['cel.bind(k, feature.kind, k == "cals")', '"cals" is not a kind of feature; did you mean "calls"?'],
    ['feature.operations("dm-sed").size() > 0', '"dm-sed" is not a concept of the vocabulary; did you mean "dm-send"?'],
    ['feature.operations("dm-send").all(o, o.hasGuard("aeg"))', '"aeg" is not a kind of guard; did you mean "age"?'],
    [
      'feature.operations("dm-send").all(o, o.guards.exists(g, g.kind == "agee"))',
      '"agee" is not a kind of guard; did you mean "age"?',
    ],
    ['feature.operations("dm-send")[0].side == "sever"', '"sever" is not a side; did you mean "server"?'],
    ['"reprt" in feature.safeguards', '"reprt" is not a safeguard; did you mean "report"?'],
    ['feature.safeguards.exists(s, s == "reprt")', '"reprt" is not a safeguard; did you mean "report"?'],
    ['"converation" in feature.reporting', '"converation" is not a place to report from; did you mean "conversation"?'],
    [
      'feature.hasControl("report-entry-pont")',
      '"report-entry-pont" is not a concept of the vocabulary; did you mean "report-entry-point"?',
    ],
    ['feature.product.unknownAge == "kid"', '"kid" is not a treatment of unknown age'],
    [
      'feature.product.declares("audience.band")',
      '"audience.band" is not a key that can be pointed at; did you mean "audience.bands"?',
    ],
    ['flag.state == "enabeld"', '"enabeld" is not a state of a flag; did you mean "enabled"?', 'flag'],
    ['flag.gate == "cod"', '"cod" is not a gate; did you mean "code"?', 'flag'],
    [
      'default.setting == "who-can-mesage"',
      '"who-can-mesage" is not a setting; did you mean "who-can-message"?',
      'default',
    ],
    ['assessment.kind == "dpa"', '"dpa" is not a kind of assessment; did you mean "dpia"?', 'assessment'],
    [
      'surface.offers("block-usr")',
      '"block-usr" is not a concept of the vocabulary; did you mean "block-user"?',
      'surface',
    ],
  ])('%s', (expression, message, subject) => {
    expect(about(expression, subject)).toEqual([message]);
  });

  it('a setting that a name stands for keeps its scale', () => {
    const lines =
      'let: { who: \'feature.setting("who-can-message")\' }\neach: { band: feature.minorBands }\nrequire: who.defaultFor(band).atLeast("off")';
    expect(said(compileOne(lines).notices)).toEqual(['3:39 require: "off" is not an option of who-can-message']);
  });

  it('words of messages are checked too', () => {
    const lines = 'message:\n  product: p\n  auditor: a\n  engineer: \'{feature.kind == "call"}\'';
    expect(said(compileOne(lines).notices)).toEqual([
      '4:31 message.engineer: "call" is not a kind of feature; did you mean "calls"?',
    ]);
  });

  it.each([
    'feature.key == "anything"',
    'feature.kind == "calls" || feature.kind in ["comments", "purchases"]',
    'feature.operations("dm-send").exists(o, o.symbol == "anything" && o.argument == "x")',
    'feature.settings.exists(s, s.protective.name == "off" || s.protective.name == "friends")',
  ])('%s is right', expression => {
    expect(about(expression)).toEqual([]);
  });
});
