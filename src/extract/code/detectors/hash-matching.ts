import { all, any, inText } from '../ask.ts';
import type { Detection, Detector } from '../detector.ts';
import { failureOf } from '../uploads/fails-open.ts';
import type { HashRole } from '../uploads/known-hashes.ts';
import { addressRoleOf, hashRoleOf, hashRoleOfMethod } from '../uploads/known-hashes.ts';
import { chainOf, nameNode } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { phrasesOf } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** One of these words is in every file that holds a step of matching. */
const WORDS = phrasesOf([
  'photo dna', 'pdq', 'csam', 'csai', 'arachnid', 'ncmec', 'hma', 'cyber tip', 'cyber tipline', 'hash bank', 'stop ncii',
  'perceptual hash', 'match hash', 'image match', 'match image', 'lookup hash', 'hash match', 'matching hash', 'known hash',
  'image hash', 'media hash', 'hashsharing', 'contentsafety', 'thorn', 'projectarachnid',
]); // prettier-ignore

// Several words must stand together: `match` and `image` are in many files.
const SEVERAL = WORDS.filter(({ words }) => words.length > 1);
const ANY = new RegExp(SEVERAL.map(({ words }) => words.join('[^a-z0-9]{0,4}')).join('|'), 'i');
const FIRST_WORDS = SEVERAL.flatMap(({ words: [first], joined }) => [first!, joined]).join(' ');

/** Comparing pictures with hashes of known abuse material: calls by name, and requests to the services that do it. */
export default {
  occurs: ask => any(ask.holds(WORDS), all(ask.word(FIRST_WORDS), inText(ANY))),

  detect(file) {
    const found: Detection[] = [];
    for (const node of file.nodes) {
      if (ts.isCallExpression(node)) {
        const role = hashRoleOf(node);
        const head = role && nameNode(node.expression);
        if (!role || !head) continue;
        const symbol = chainOf(node.expression).filter(name => name !== 'this');
        found.push({ node: head, symbol: symbol.slice(-2).join('.'), ...judged(node, role, file) });
      } else if (ts.isMethodDeclaration(node)) {
        const role = hashRoleOfMethod(node);
        if (role) found.push({ node: node.name, symbol: node.name.getText(), traits: [role] });
      } else if (isFixedText(node) && !isTypeOrImport(node)) {
        const role = addressRoleOf(node.text, file.indexed.tokens);
        if (role)
          found.push({ node, symbol: node.text.slice(0, 60), argument: node.text, ...judged(node, role, file) });
      }
    }
    return found;
  },
} satisfies Detector;

/** A match that is left out where it fails is worse than none: the upload looks scanned. */
function judged(node: ts.Node, role: HashRole, file: ParsedFile): Pick<Detection, 'traits' | 'trace'> {
  const failure = role === 'match' || role === 'hash' ? failureOf(node) : null;
  if (!failure) return { traits: [role] };
  return { traits: [role, 'fails-open'], trace: [{ at: file.placeOf(failure.at), message: failure.message }] };
}

function isFixedText(
  node: ts.Node,
): node is ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return (
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
  );
}

const isTypeOrImport = ({ parent }: ts.Node) =>
  ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
