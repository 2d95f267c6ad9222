// Printed by `npm run gen` from this folder; not edited by hand.
import aiCompanion from './ai-companion.ts';
import analytics from './analytics.ts';
import autoplay from './autoplay.ts';
import behaviouralAdvertising from './behavioural-advertising.ts';
import calls from './calls.ts';
import comments from './comments.ts';
import connectedDevice from './connected-device.ts';
import directMessaging from './direct-messaging.ts';
import friendSuggestions from './friend-suggestions.ts';
import geolocation from './geolocation.ts';
import groupChat from './group-chat.ts';
import infiniteScroll from './infinite-scroll.ts';
import livestream from './livestream.ts';
import lootBoxes from './loot-boxes.ts';
import mediaUpload from './media-upload.ts';
import parentalMonitoring from './parental-monitoring.ts';
import publicProfile from './public-profile.ts';
import purchases from './purchases.ts';
import pushNotifications from './push-notifications.ts';
import recommenderFeed from './recommender-feed.ts';
import streaks from './streaks.ts';
import userSearch from './user-search.ts';

export const KINDS = [
  aiCompanion,
  analytics,
  autoplay,
  behaviouralAdvertising,
  calls,
  comments,
  connectedDevice,
  directMessaging,
  friendSuggestions,
  geolocation,
  groupChat,
  infiniteScroll,
  livestream,
  lootBoxes,
  mediaUpload,
  parentalMonitoring,
  publicProfile,
  purchases,
  pushNotifications,
  recommenderFeed,
  streaks,
  userSearch,
] as const;
