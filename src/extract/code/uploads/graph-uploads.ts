import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { textOf, TEXT_KINDS } from '../names.ts';
import { mutationsIn } from '../mutations.ts';
import { fixedText } from '../rows/tables.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * The type under which a document carries files beside it.
 * Source: GraphQL multipart request specification, https://github.com/jaydenseric/graphql-multipart-request-spec
 */
const CARRIES = /\$(\w+)\s*:\s*\[?\s*Upload\b/;
const HEAD = /\bmutation\b\s*(\w*)\s*\(([^)]*)\)/g;
const PICTURE =
  /^(images?|avatars?|photos?|pictures?|pics?|covers?|banners?|thumbnails?|media|attachments?|portraits?|selfies?|stor(y|ies))$/;
/** Papers, and what a program reads. */
const OTHER =
  /^(cv|resumes?|csv|pdf|invoices?|contracts?|certificates?|import|spreadsheets?|logs?|backups?|licen[cs]es?)$/;

export const mayCarryFile = (ask: Ask): FileTest => all(ask.word('mutation'), inText(CARRIES));

/** `mutation ($avatar: Upload!) { … }`: the client sends a picture with what it asks for, whatever the document is called. */
export function graphUploads(file: ParsedFile): Detection[] {
  if (file.side === 'server' || !CARRIES.test(file.indexed.text)) return [];
  return file.ofKinds(TEXT_KINDS).flatMap(node => {
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? fixedText(node) : '';
    const carried = [...text.matchAll(HEAD)].flatMap(([, name = '', variables = '']) => picture(name, variables) ?? []);
    const [first] = carried;
    return first === undefined ? [] : [runIn(file, node) ?? { node, within: first, symbol: first, traits: ['client'] }];
  });
}

/** The variable that holds a picture: by its own name, or by that of the document. */
function picture(name: string, variables: string): string | null {
  const carried = [...variables.matchAll(new RegExp(CARRIES, 'g'))].map(([, variable]) => variable!);
  const own = carried.find(variable => splitWords(variable).some(word => PICTURE.test(word)));
  const words = [...splitWords(name), ...carried.flatMap(splitWords)];
  if (carried.length === 0 || (!own && words.some(word => OTHER.test(word)))) return null;
  return own ? `$${own}` : words.some(word => PICTURE.test(word)) ? `$${carried[0]!}` : null;
}

/** Where the document is run, if that is in the file that holds it. */
function runIn(file: ParsedFile, text: ts.Node): Detection | null {
  const held = declarationAround(text);
  const run = held && mutationsIn(file).find(({ document }) => declarationOf(textOf(document), document) === held);
  return run ? { node: run.at, symbol: textOf(run.document), traits: ['client'] } : null;
}

/** `` const SET_AVATAR = gql`…` `` */
function declarationAround(text: ts.Node): ts.VariableDeclaration | null {
  let at = text;
  while (at.parent && !ts.isStatement(at) && !ts.isVariableDeclaration(at)) at = at.parent;
  return ts.isVariableDeclaration(at) ? at : null;
}
