const READS =
  /([\w$]+)[?!]?\.(?:\w{0,16}_)?(?:src|url|uri|path|file|image|img|photo|picture|pic|video|media|thumb(?:nail)?|preview|snapshot|screenshot|asset|artwork|drawing|\w{0,16}(?:Url|Src|Uri|Path))\b(?!\()/g;
const MAKER =
  /([\w$]+)[?!]?\.(?:author|user|creator|created_?[bB]y|posted_?[bB]y|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy|sender|sent_?[bB]y|owner|host|account|profile|member|artist|photographer|streamer|broadcaster|illustrator|animator|videographer|(?:author|user|creator|poster|uploader|sender|owner|(?:created|posted|uploaded|shared|sent)_?[bB]y)(?:_[a-z]|[A-Z])\w{2,16})\b(?!\()/g;
const TAG = /<(?:img|video|audio|\w{0,24}(?:Image|Img|Picture|Photo|Video|Media|Player|Thumbnail)\w{0,12})\s/;

/** As a first look: of one and the same thing, the picture and who made it. */
export function mayShowPicture(text: string): boolean {
  if (!TAG.test(text)) return false;
  const made = new Set(Array.from(text.matchAll(MAKER), match => match[1]!));
  return made.size > 0 && Array.from(text.matchAll(READS)).some(match => made.has(match[1]!));
}
