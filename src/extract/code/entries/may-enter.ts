import type { FileTest } from '../ask.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { isFileRoute } from './in-files.ts';

/** Signs that a file lets clients ask for something: a route, a field, a procedure, a verb of a socket, a function of a cloud. */
const SERVES =
  /\.\s*(?:post|put|define|methods|mutation|mutationFields?)\s*\(|\b(?:socket|sock|client|conn|connection|ws|io|nsp|\w+Socket)\s*\.\s*(?:on|addListener|[a-z]{1,20}On)\s*\(|\bthis\s*\.\s*onMessage\s*\(|\bt\s*\.\s*field\s*\(|\bmethod['"]?\s*:\s*['"](?:POST|PUT)['"]\s*,\s*['"]?(?:url|path)\b|\b(?:url|path)['"]?\s*:\s*[^\n,]{1,80},\s*['"]?method['"]?\s*:\s*['"]P|\brest\b\s*:\s*['"]P|@(?:Post|Put|post|put|Mutation|SubscribeMessage|OnMessage|MessagePattern)\b|\bMutation['"]?\s*[:=]|\b[mM]utations\s*[:=(]|\bmutationField|\bonCall\b|\bonRequest\b|=\s*\w*[mM]utation\s*\(|['"]use server['"]|\.\s*action\s*\(|\bactions\b\s*[:=]|\.\s*use\s*\(\s*['"][\w-]+['"]\s*,\s*new\b|\.\s*router\s*\(|\b(?:export\s+(?:const|(?:async\s+)?function)|exports\s*\.)\s*(?:handler|main|lambdaHandler)\b|\bcreate\s*\([^()]*\bparams\b|\b(?:events|handlers|packets|listeners|\w{1,20}Handlers)\s*=\s*\{\s*['"\w]/;

const known = new WeakMap<IndexedFile, boolean>();

/** Several concepts ask it of one file. */
export const mayEnter: FileTest = file => {
  let may = known.get(file);
  if (may === undefined) known.set(file, (may = isFileRoute(file.path) || SERVES.test(file.text)));
  return may;
};

/** Words of which a file that is a route by its path holds one. */
export const HANDLERS = 'post put handler action event request req body';
