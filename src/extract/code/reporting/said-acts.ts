import { enclosingNames, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isReportStore, opensStore } from './report-stores.ts';

/** Whom or what a report is about, and by whom. */
const ABOUT =
  /\breported_?(?:user|player|game|review|message|post|comment|account|by|id|content|item)|\breporter|\boffender/i;

/** `openReport(target)`, `showReportDialog(x)` where it is said near what is reported; `setFlaggingVisible(true)`. */
export function openedReports(file: ParsedFile): ts.Node[] {
  return file.calls.flatMap(call => {
    const callee = unwrap(call.expression);
    const head = ts.isIdentifier(callee) ? callee : ts.isPropertyAccessExpression(callee) ? callee.name : null;
    if (!head || call.arguments.length === 0) return [];
    if (/^(open|show|launch|present|start|init|begin)Report(Modal|Dialog|Form|Sheet|Menu)?$/.test(head.text))
      return saysWhom(call) ? [head] : [];
    if (head.text === 'set' && ts.isPropertyAccessExpression(callee))
      return isReportStore(nameOf(callee.expression) ?? '') && opensStore(call.arguments[0]!) ? [head] : [];
    const isShown =
      /^set(?:Is|Show)?(?:Flag|Flagging|Report|Reporting)(?:Content|User|Post|Message|Comment)?(?:Visible|Open|Shown|Modal|Dialog)(?:Visible|Open|Shown)?$/.test(
        head.text,
      );
    return isShown && call.arguments[0]!.kind !== ts.SyntaxKind.FalseKeyword ? [head] : [];
  });
}

/** `presentReport(privateMessage)`, where no control says so. */
export const reportsOpenedFor = (file: ParsedFile): ts.Node[] =>
  file.calls.flatMap(call => {
    const {
      expression,
      arguments: [what],
    } = call;
    const callee = unwrap(expression);
    const head = ts.isIdentifier(callee) ? callee : ts.isPropertyAccessExpression(callee) ? callee.name : null;
    const opens =
      head !== null &&
      /^(open|show|launch|present|start|init|begin)Report(Modal|Dialog|Form|Sheet|Menu)?$/.test(head.text);
    if (!opens || !what) return [];
    const names = namesIn(what);
    const isSaid = names.some(name => WHAT.test(name)) || (names.some(name => ANY.test(name)) && isMenuOf(call, file));
    return isSaid ? [head] : [];
  });

/** `MessageActions`, `PostMoreMenu`: what a menu is of says what is handed on in it, whatever it is called there. */
const isMenuOf = (call: ts.Node, { path }: ParsedFile): boolean =>
  [
    ...enclosingNames(call),
    path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, ''),
  ].some(name =>
    /(?:message|comment|reply|post|review|profile|user|member)(?:more|context|kebab|overflow)?(?:actions?|menu|options|sheet)$/i.test(
      name.replaceAll(/[-_]/g, ''),
    ),
  );
const ANY = /^(item|entity|content|subject)$/i;

/** What somebody wrote, or who they are. */
const WHAT =
  /(?:message|comment|reply|post|review|profile|photo|video|story|author|sender|member|(?:^|_)account|(?:^|_)status|(?:^|_)user)(?:Id|View)?$/i;
const namesIn = (what: ts.Expression): string[] => {
  const inner = unwrap(what);
  if (!ts.isObjectLiteralExpression(inner)) return [nameOf(inner) ?? ''];
  return inner.properties.flatMap(({ name }) => (name ? [textOf(name)] : []));
};

/** In the function around it, or the method that holds it. */
function saysWhom(call: ts.Node): boolean {
  for (let at = call.parent; at; at = at.parent) if (isFunction(at) && ABOUT.test(at.getText())) return true;
  return false;
}

const COMMANDS = /commands?$/i;

/** Commands that are typed: `commands = { report(target, user) { … } }`, `.setName('report')`, `registerCommand('/report', …)`. */
export function commandsIn(file: ParsedFile, act: RegExp): ts.Node[] {
  const found: ts.Node[] = [];
  if (!/[cC]ommands?\b/.test(file.indexed.text)) return found;
  for (const object of file.ofKind<ts.ObjectLiteralExpression>(ts.SyntaxKind.ObjectLiteralExpression)) {
    const holder = object.parent;
    const name =
      ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
        ? textOf(holder.name)
        : '';
    if (!COMMANDS.test(name)) continue;
    for (const one of object.properties) {
      if (!one.name || ts.isComputedPropertyName(one.name) || !act.test(textOf(one.name).replace(/^\//, ''))) continue;
      const runs =
        ts.isMethodDeclaration(one) ||
        (ts.isPropertyAssignment(one) && !ts.isStringLiteralLike(unwrap(one.initializer)));
      if (runs) found.push(one.name);
    }
  }
  for (const call of file.calls) {
    const [first, second] = call.arguments;
    if (!first || !ts.isStringLiteralLike(first) || !act.test(first.text.replace(/^\//, ''))) continue;
    const name = nameOf(call.expression) ?? '';
    const isRegistered =
      /^(register|add|define|create|on)?(Slash|Chat)?Command$/.test(name) ||
      (/^command$/.test(name) && second !== undefined);
    const isBuilt = name === 'setName' && /SlashCommand|ContextMenuCommand/.test(call.expression.getText());
    if (isRegistered || isBuilt) found.push(first);
  }
  return found;
}

/** A report as protocols of open networks write it: an event of the kind 1984. */
export function reportEvents(file: ParsedFile): ts.Node[] {
  return file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment).flatMap(one => {
    if (textOf(one.name) !== 'kind') return [];
    const value = unwrap(one.initializer);
    const isReport = ts.isNumericLiteral(value)
      ? value.text === '1984'
      : ts.isPropertyAccessExpression(value) &&
        /^(Report|Reporting)$/.test(value.name.text) &&
        /^(Event)?Kinds?$/i.test(nameOf(value.expression) ?? '');
    return isReport && makes(one.parent) ? [one.name] : [];
  });
}

/** What is written has a text or tags; what is asked for has kinds. */
const makes = (object: ts.Node): boolean =>
  ts.isObjectLiteralExpression(object) &&
  object.properties.some(one => one.name && /^(content|tags)$/.test(textOf(one.name)));

/**
 * `socket.emit('report', { userId, reason })`: the word alone, where what goes with it says what is wrong; and the one method of a
 * protocol that bears the word for those who read reports.
 */
export const reportsSaid = (file: ParsedFile): ts.Node[] =>
  file.side === 'server'
    ? []
    : file.calls.flatMap(({ expression, arguments: [first, given] }) => {
        const name = nameOf(expression);
        if (name === 'createModerationReport')
          return [first && ts.isPropertyAccessExpression(expression) ? expression.name : expression];
        if (!/^(emit|send|call|dispatch|invoke)$/.test(name ?? '') || !first || !given) return [];
        const isWrong = namesIn(given).some(key => /^(reasons?|comment|reported\w*|reporter\w*|violation)$/i.test(key));
        return ts.isStringLiteralLike(first) && /^(\w+[/:.])?report$/i.test(first.text) && isWrong ? [first] : [];
      });

/** Buttons and links in a text of markup. */
const PRESSED = /<(a|button)\b[^<>]*>((?:(?!<\/\1)[^]){1,160})<\/\1\s*>/gi;

/** `` `<a href="/help">Report someone</a>` ``: what is read on it, where it stands in the text. */
export function pressedInStrings(
  file: ParsedFile,
  isLabel: (text: string) => boolean,
): { node: ts.Node; label: string; within: string }[] {
  if (!/<\/(?:a|button)\s*>/.test(file.indexed.text)) return [];
  return file.ofKinds(TEXTS).flatMap(node => {
    const text = node.getText();
    if (!text.includes('</')) return [];
    return [...text.matchAll(PRESSED)].flatMap(([whole, , inner]) => {
      const label = inner!
        .replace(/<[^>]*>/g, ' ')
        .replace(/\$\{[^}]*?[`'"]([\w .!?-]+)[`'"][^}]*\}/g, ' $1 ')
        .replace(/\$\{[^}]*\}/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return label.includes(' ') && label.length <= 40 && isLabel(label) ? [{ node, label, within: whole }] : [];
    });
  });
}
const TEXTS = [
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.StringLiteral,
];
