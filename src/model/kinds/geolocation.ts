import { defineKind } from '../kind.ts';
import { PEOPLE } from '../scales.ts';

export default defineKind({
  id: 'geolocation',
  title: 'Geolocation',
  about: 'The service learns from the device where the person is.',
  depth: 'full',
  risks: ['being found or followed by a stranger', 'a pattern of life in the hands of third parties'],
  concepts: ['geolocation'],
  settings: {
    'location-collection': {
      about: 'Whether the service reads the position of the device',
      options: [
        { name: 'on', about: 'Read without a choice by the person' },
        { name: 'off', about: 'Not read until the person switches it on' },
      ],
      protective: 'off',
    },
    'location-visibility': {
      about: 'Who sees where the person is',
      options: PEOPLE,
      protective: 'nobody',
    },
    'location-precision': {
      about: 'How exact a position others or the service get',
      options: [
        { name: 'exact', about: 'The position that the device gives' },
        { name: 'neighbourhood', about: 'Rounded to about a kilometre' },
        { name: 'city', about: 'Town or region only' },
      ],
      protective: 'city',
    },
    'sharing-duration': {
      about: 'How long sharing with others lasts once switched on',
      options: [
        { name: 'until-switched-off', about: 'Stays on over sessions' },
        { name: 'session', about: 'Ends with the session' },
      ],
      protective: 'session',
    },
  },
});
