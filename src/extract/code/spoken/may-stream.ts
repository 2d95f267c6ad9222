/** As a first look. */
export const mayStream = (text: string): boolean =>
  (text.includes('<video') && STREAM.test(text) && !(FILMS.test(text) && !FACES.test(text))) ||
  PUT_IN.test(text) ||
  OF_KIT.test(text);
const STREAM = /\b(?:srcObject|srcobject|MediaStream|attach\w*|RTCPeerConnection|getUserMedia|streams?)\b/;

/** Kits that play films from an address. */
const FILMS = /\b(?:hls\.js|dashjs|shaka-player|video\.js|loadSource|attachMedia)\b|\.(?:m3u8|mpd)\b/;

/** What carries a face as well, whatever else the file plays. */
const FACES = /\b(?:srcObject|srcobject|MediaStream|RTCPeerConnection)\b/;

/** `remoteVideoTrack.play(id)`: a kit makes the film. */
const PUT_IN = /(?:[tT]rack|[sS]creen|[vV]ideo)\w{0,12}[?!]?\.(?:play|attach)\(/;
/** Kits with tags of their own. */
const OF_KIT =
  /['"](?:@livekit\/(?:components-react|react-native)|agora-rtc-react|@stream-io\/video-react|opentok-react|@daily-co\/daily-react|react-native-webrtc)/;
