import { splitWords } from '../../tokens.ts';

/** States of two who know one another; of any other word it is not known that it is one. */
const KNOWN =
  /^(accept(s|ed)?|activ(e|ated)|confirm(ed)?|approved?|mutuals?|friends?|friendships?|connect(ed|ion)?|match(ed)?|link(ed)?|pair(ed)?|establish(ed)?|completed?|agreed|grant(ed)?|allow(ed)?|both|follow(s|ed|ing|ers?)?|verif(y|ied)|live|current|normal|ok|yes|members?|joined)$/;
const ASKS =
  /^(request(s|ed|ing)?|sent|invit(e|es|ed|ation)|wait(s|ing)?|suggest(s|ed|ion)?|pending|incoming|outgoing|received|not|no)$/;

export const isKnown = (word: string): boolean => {
  const [first = '', ...more] = splitWords(word).filter(one => one !== 'is');
  return KNOWN.test(first) && !more.some(one => ASKS.test(one));
};

/** `friend_request`, `sent`: one of the two has only asked. */
export const asksOnly = (word: string): boolean => splitWords(word).some(one => ASKS.test(one));
