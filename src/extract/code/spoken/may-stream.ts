/** As a first look. */
export const mayStream = (text: string): boolean =>
  text.includes('<video') && STREAM.test(text) && !(FILMS.test(text) && !FACES.test(text));
const STREAM = /\b(?:srcObject|srcobject|MediaStream|attach\w*|RTCPeerConnection|getUserMedia|streams?)\b/;

/** Kits that play films from an address. */
const FILMS = /\b(?:hls\.js|dashjs|shaka-player|video\.js|loadSource|attachMedia)\b|\.(?:m3u8|mpd)\b/;

/** What carries a face as well, whatever else the file plays. */
const FACES = /\b(?:srcObject|srcobject|MediaStream|RTCPeerConnection)\b/;
