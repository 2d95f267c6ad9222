import { defineKind } from '../kind.ts';

export default defineKind({
  id: 'connected-device',
  title: 'Connected toy or device',
  about: 'A physical product sends data about the person.',
  depth: 'named',
  risks: ['listening or filming in private rooms', 'several people of different ages on one device'],
  concepts: [],
  settings: {},
});
