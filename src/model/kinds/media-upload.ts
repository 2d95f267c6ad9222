import { defineKind } from '../kind.ts';
import { VIEWERS } from '../scales.ts';

export default defineKind({
  id: 'media-upload',
  title: 'Media upload',
  about: 'The person uploads pictures, video or audio that others can see.',
  depth: 'full',
  risks: [
    'sexual images of children',
    'identification from pictures and their location data',
    'material that cannot be taken back',
  ],
  concepts: ['image-upload', 'ugc-surface', 'report-entry-point'],
  settings: {
    'location-metadata': {
      about: 'Whether places stored inside a picture stay in it',
      options: [
        { name: 'kept', about: 'The file keeps where it was taken' },
        { name: 'removed', about: 'Places are removed before anyone else can get the file' },
      ],
      protective: 'removed',
    },
    'media-audience': {
      about: 'Who sees an uploaded item unless the person chooses otherwise',
      options: VIEWERS,
      protective: 'friends',
    },
    'media-loading': {
      about: 'Whether pictures that others send or link to load by themselves',
      options: [
        { name: 'automatic', about: 'Those of strangers as well' },
        { name: 'limited', about: 'Only previews of links, or only from people whom the person knows' },
        { name: 'on-request', about: 'When the person asks for them' },
      ],
      protective: 'limited',
    },
    resharing: {
      about: 'Whether others can pass an item on or download it',
      options: [
        { name: 'on', about: 'Others can pass it on' },
        { name: 'off', about: 'Only the person can' },
      ],
      protective: 'off',
    },
  },
});
