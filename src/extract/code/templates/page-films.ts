import { splitWords } from '../tokens.ts';

/** What a template puts into an address. */
const PUT = /<%[-=]?([^]*?)%>|\{\{\{?-?([^]*?)-?\}?\}\}|[#$]\{([^{}]*)\}/g;
const FILE = /(^|[/'"])[\w][\w.-]*\.(mp4|m4v|webm|mov|ogv|ogg|mp3|m4a|wav)\b/i;
const QUOTED = /'[^']*'|"[^"]*"/g;
/** One of several, which may be another's. */
const CHOICE = /\|\||\?|\b(default|or|else|if)\b/;
/** What whoever runs the place has set. */
const OF_PLACE = /^(site|shop|section|settings|theme|config|cfg|env|process)$/;
const BASE = /^(base|root|prefix|assets?|static|cdn|public|path|url|dir|host|origin)$/;

/**
 * `{{ clip.url }}`, `/films/{{ id }}.mp4`: a film that somebody gave. `{{ asset('intro.mp4') }}`,
 * `{{ site.baseurl }}/intro.mp4` and the camera of the one who looks are the page's own.
 */
export function isGivenFilm(source: string): boolean {
  const put = [...source.matchAll(PUT)].map(one => ({
    said: (one[1] ?? one[2] ?? one[3] ?? '').trim(),
    isFirst: one.index === 0,
  }));
  const around = source.replace(PUT, ' ').trim();
  return !put.every(
    ({ said, isFirst }) =>
      namesFile(said) ||
      isOfPlace(said) ||
      (isFirst && put.length === 1 && isBase(said) && FILE.test(around) && around.startsWith('/')),
  );
}

/** `asset('intro.mp4')`, `'intro.mp4' | asset_url`: nothing but names of functions stands beside it. */
function namesFile(said: string): boolean {
  const beside = said.replace(QUOTED, '');
  return (
    (said.match(QUOTED) ?? []).some(one => FILE.test(one)) &&
    !CHOICE.test(beside) &&
    !/\+|[\w$]\.[\w$]+(?![\w$]*\s*\()/.test(beside) &&
    (/^[\w$.]+\s*\(/.test(said) || /^['"]/.test(said))
  );
}

/** `section.settings.video`, `camera_stream` */
function isOfPlace(said: string): boolean {
  const [first = '', ...members] = said.split('.');
  if (CHOICE.test(said) || !/^[\w$.[\]\s|-]+$/.test(said)) return false;
  return (members.length > 0 && OF_PLACE.test(first)) || (members.length === 0 && isCamera(said));
}
const isCamera = (said: string): boolean => splitWords(said).some(word => /^(camera|webcam)$/.test(word));

/** `assetPath`, and nothing of somebody: `user.path` */
const isBase = (said: string): boolean => /^[\w$]+$/.test(said) && BASE.test(splitWords(said).at(-1) ?? '');
