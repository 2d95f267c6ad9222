import type { CompiledConcept } from '../concepts.ts';
import { textOf, unwrap } from '../names.ts';
import { isIdOfSomebody } from './bare-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `<BlockMenuItem />`, `<BlockButton>`, `<UnblockAction>`: an entry that says no more than that. */
export const BLOCK_ENTRY =
  /^(Un)?(Block|Blacklist)(Or|And)?(Un)?(block)?(Menu)?(Item|Button|Action|Option|Entry|Link)$/;
/** `<Block account={account} />`, `<Report post={post} />`: called by the act alone; with what it is in, also `<AppBlockForm>`. */
export const BLOCK_TAG =
  /^(Un)?[Bb]lock(OrUnblock|Toggle)?$|^(App|Ui|UI|Base|The|My)?(Un)?[Bb]lock(OrUnblock|Toggle)?(Dialog|Modal|Sheet|Prompt|Popup|Form|Confirm|Confirmation)$/;
const REPORT_TAG = /^(Report|Flag|Complaint)$/;

/** What else is done with somebody. */
const WITH_PEOPLE =
  /\b(?:\w*(?:unblock|isBlocked|blocked(?:By|User)|nickname|unfriend|unfollow|accept(?:Request|Friend)|userId|contactId|participant|isMe)\w*|Mute\w*|Ban\w*|Report\w*)\b/;
/** Where a block is a piece of a page, a text or a chain. */
// A page that is translated holds no Slate.
const OF_TEXT = /editor|prosemirror|tiptap|(?<!tran)slate|blocknote|lexical|gutenberg|blockly|blockchain|blockType/i;
export const isOfText = (text: string): boolean => OF_TEXT.test(text);
const PEOPLE = /^(user|account|profile|member|person|contact|author|sender|player|target)(id)?$/i;
const CONTENT = /^(post|comment|message|reply|status|note|publication|story|photo|video|review|listing)(id)?$/i;

/** Whether a text could have such an entry: where a block is a piece of something, none is read. */
export const mayHoldBlockTag = (text: string): boolean =>
  /(?:<|[(,]\s*)(?:app-?|ui-?|base-?|the-?|my-?)?(?:un)?b(?:lock|lacklist)/i.test(text) &&
  (WITH_PEOPLE.test(text) || OF_SOMEBODY.test(text)) &&
  !OF_TEXT.test(text);

/** Entries of menus that are called after the act, in a file that is about people. */
export function blockTags(file: ParsedFile): ts.Node[] {
  const tags = file.tags.filter(tag => {
    const name = tag.tagName.getText();
    return BLOCK_ENTRY.test(name) || (BLOCK_TAG.test(name) && isGiven(tag, PEOPLE));
  });
  if (tags.length === 0) return [];
  const { text } = file.indexed;
  if (OF_TEXT.test(text)) return [];
  return tags.filter(tag => WITH_PEOPLE.test(text) || isGivenIdOfSomebody(tag)).map(({ tagName }) => tagName);
}

/** `<BlockButton entityId={user.id} />`: whoever it is, is told by what it is given. */
const isGivenIdOfSomebody = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => {
    const value =
      ts.isJsxAttribute(one) && one.initializer && ts.isJsxExpression(one.initializer)
        ? one.initializer.expression
        : undefined;
    return value !== undefined && /id$/i.test(textOf((one as ts.JsxAttribute).name)) && isIdOfSomebody(value);
  });
const OF_SOMEBODY =
  /[iI]d=\{[\w.?!]*(?:user|author|member|account|profile|person|friend|player|contact)\w*[?!]?\.\w*id\b/i;

/** A component that is called by the act alone, and given somebody or what somebody wrote. */
export const reportTags = (file: ParsedFile, { unlike }: CompiledConcept): ts.Node[] => [
  ...file.tags.flatMap(({ attributes }) => attributes.properties.filter(handsReported).map(({ name }) => name!)),
  ...file.tags
    .filter(tag => {
      const name = tag.tagName.getText();
      if (REPORT_TAG.test(name)) return isGiven(tag, PEOPLE) || isGiven(tag, CONTENT);
      return mayTakeReported(name) && isGiven(tag, REPORTED) && !hasAnyPhrase(splitWords(name), unlike.word);
    })
    .map(({ tagName }) => tagName),
];

/** `<UserLink reportable={this.message} />`: with what it opens, one reports what is handed to it. */
const handsReported = (given: ts.JsxAttributeLike): given is ts.JsxAttribute => {
  if (!ts.isJsxAttribute(given) || !/^(reportable|reported(Target|Item|Content))$/.test(textOf(given.name)))
    return false;
  const value = given.initializer && ts.isJsxExpression(given.initializer) ? given.initializer.expression : undefined;
  const inner = value && unwrap(value);
  const tag = given.parent.parent.tagName.getText();
  return !!inner && !/^[a-z]|^Report/.test(tag) && (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner));
};

/** `ReportReportable`, `ReportWidget` */
export const mayTakeReported = (name: string): boolean => /^Report[A-Z]/.test(name);
/** `reportableId`, `reportedUser`: what is given says that it is reported. */
const REPORTED = /^report(able|ed)([_-]?[A-Za-z]+)?$/;

/** A flag of a country is given a text. */
const isGiven = (tag: ts.JsxOpeningLikeElement, names: RegExp): boolean =>
  tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !names.test(textOf(one.name)) || !one.initializer) return false;
    const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    return value !== undefined && !ts.isStringLiteralLike(unwrap(value));
  });
